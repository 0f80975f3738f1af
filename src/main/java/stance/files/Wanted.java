package stance.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files below a folder are wanted, by their names. */
public enum Wanted {
    /** Those of a pack: its rules, its record with what it is in other languages, and its bibliography. */
    PACK(".*\\.drl|pack\\.json|sources\\.json|pack\\.[a-z]+\\.json"),
    /** Scenarios. */
    SCENARIOS(".*\\.json"),
    /** All. */
    ALL(".*");

    private final Pattern names;

    Wanted(String names) {
        this.names = Pattern.compile(names, Pattern.DOTALL);
    }

    /** Whether a file of this name is one of them. */
    public boolean includes(String name) {
        return names.matcher(name).matches();
    }

    /** The name that a file would have to have to be one of them, where only its capital letters are in the way. */
    Optional<String> meant(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        var dot = Math.max(0, name.lastIndexOf('.'));
        var smallEnding = name.substring(0, dot) + name.substring(dot).toLowerCase(Locale.ROOT);
        return includes(name)
                ? Optional.empty()
                : Stream.of(smallEnding, small).filter(this::includes).findFirst();
    }
}
