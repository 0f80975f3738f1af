package stance.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.document.Picture;
import stance.report.plot.Png;

/** A picture of a result, besides the result. */
final class PlotOption {

    @Option(names = "--plot", paramLabel = "FILE", description = "Draw a picture of it there as well: .svg or .png.")
    private @Nullable Path file;

    /** Whether a picture is asked for. */
    boolean isAsked() {
        return file != null;
    }

    /**
     * Looks at the option before the work begins.
     *
     * @throws RefusedException if it cannot be followed
     */
    void check() {
        if (file != null && !isSvg(file) && !isPng(file)) {
            throw refused(file, "export.format", Phrase.of("The file's ending must be .svg or .png."), Phrase.NONE);
        }
    }

    /**
     * Draws the one result, if a picture was asked for and there is a result.
     *
     * @return what was drawn, in a sentence
     * @throws RefusedException if there are several results, or if the picture cannot be drawn or written
     */
    <T> Optional<String> write(List<T> results, Function<T, Picture> draw) {
        var to = file;
        if (to == null || results.isEmpty()) {
            return Optional.empty();
        } else if (results.size() > 1) {
            throw refused(
                    to,
                    "export.several",
                    Phrase.of("These are %s results; one at a time can be drawn.", results.size()),
                    Phrase.of("Name one scenario and one variant."));
        }
        var picture = draw.apply(results.get(0));
        Output.write(isPng(to) ? png(picture, to) : picture.svg().getBytes(StandardCharsets.UTF_8), to);
        return Optional.of("Drawn in " + to + ".");
    }

    private static byte[] png(Picture picture, Path to) {
        try {
            return Png.of(picture);
        } catch (Png.ImpossibleException impossible) {
            throw refused(
                    to,
                    "plot.impossible",
                    Phrase.of("No PNG can be drawn: %s.", String.valueOf(impossible.getMessage())),
                    Phrase.sentences(
                            Phrase.of("A file that ends in .svg can be drawn."), Phrase.verbatim(impossible.hint())));
        }
    }

    private static boolean isPng(Path path) {
        return ends(path, ".png");
    }

    private static boolean isSvg(Path path) {
        return ends(path, ".svg");
    }

    private static boolean ends(Path path, String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static RefusedException refused(Path file, String code, Phrase message, Phrase hint) {
        return new RefusedException(
                List.of(new Problem(code, Severity.ERROR, Place.of("--plot " + file), message, hint)));
    }
}
