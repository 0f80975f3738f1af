package stance.docs;

import java.util.List;

/**
 * A part of a document that is not prose: a fenced block, or a command inside of a sentence.
 *
 * @param line of its first line, from 1
 * @param info what follows the fence: a language, and the file that the reader is to write
 */
record Block(int line, String info, List<String> lines) {

    /** The language, or nothing. */
    String language() {
        return info.split(" ", 2)[0];
    }

    /** The file that the reader is to write it to, or nothing. */
    String file() {
        var space = info.indexOf(' ');
        return space < 0 ? "" : info.substring(space + 1);
    }

    /** Whether it has commands to type, not what they print. */
    boolean isCommands() {
        return info.isEmpty() && !lines.isEmpty() && CommandLine.isOne(lines.get(0));
    }

    /** Whether it shows what commands print. */
    boolean isOutput() {
        return info.isEmpty() && !isCommands();
    }

    /** What it holds. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
