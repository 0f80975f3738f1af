package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** A file that a result goes to: the type of every option that names one, by which {@link OutputCheck} finds them. */
record OutputFile(Path path) {

    static OutputFile named(String name) {
        return new OutputFile(NamedPath.any(name));
    }

    /** From the last dot of its name, in small letters; empty where there is none. */
    private String ending() {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    /** Whether this is all of its name, whatever its case. */
    boolean isCalled(String name) {
        return path.toString().equalsIgnoreCase(name);
    }

    /**
     * What its ending stands for.
     *
     * @param known by ending; the empty one is for a name without
     * @throws RefusedException if it is none of them
     */
    <T> T chosen(Map<String, T> known, Phrase hint) {
        return Optional.ofNullable(known.get(ending()))
                .orElseThrow(() -> refused(
                        "output.ending",
                        Phrase.of(
                                "The file's ending must be one of %s.",
                                String.join(
                                        ", ",
                                        known.keySet().stream()
                                                .filter(ending -> !ending.isEmpty())
                                                .sorted()
                                                .toList())),
                        hint));
    }

    /** A problem with it. */
    RefusedException refused(String code, Phrase message, Phrase hint) {
        return new RefusedException(
                List.of(new Problem(code, Severity.ERROR, Place.of(path.toString()), message, hint)));
    }
}
