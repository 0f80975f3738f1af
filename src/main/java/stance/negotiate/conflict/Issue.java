package stance.negotiate.conflict;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import stance.language.Phrase;

/**
 * Something on which states differ: a slot of a space of packages.
 *
 * @param options what they are called, that of what stands written first
 * @param names by option, all names by which a file may mean it
 */
public record Issue(String id, List<Phrase> options, List<Set<String>> names) {

    /** Keeps its own copies. */
    public Issue {
        options = List.copyOf(options);
        names = List.copyOf(names);
    }

    /** With one name for each option. */
    public Issue(String id, List<Phrase> options) {
        this(
                id,
                options,
                options.stream().map(option -> Set.of(option.toString())).toList());
    }

    /** The number of an option by one of its names; empty where none is called so. */
    OptionalInt option(String name) {
        return IntStream.range(0, options.size())
                .filter(option -> names.get(option).contains(name))
                .findFirst();
    }
}
