package stance.mcp;

import java.util.List;

/**
 * What an assistant asks, as it would be asked at the command line.
 *
 * @param arguments a command that reads only, and its options
 * @param input what {@code -} stands for
 */
public record Question(List<String> arguments, String input) {

    /** Keeps its own copy. */
    public Question {
        arguments = List.copyOf(arguments);
    }
}
