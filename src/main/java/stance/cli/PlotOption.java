package stance.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
final class PlotOption implements Checked {

    @Option(names = "--plot", paramLabel = "FILE", description = "Draw a picture of it there as well: .svg or .png.")
    private @Nullable OutputFile file;

    /** Whether a picture is asked for. */
    boolean isAsked() {
        return file != null;
    }

    /** How pictures are written. */
    private enum Kind {
        SVG,
        PNG;

        static Kind of(OutputFile file) {
            return file.chosen(Map.of(".svg", SVG, ".png", PNG), Phrase.NONE);
        }
    }

    @Override
    public void check() {
        Optional.ofNullable(file).ifPresent(Kind::of);
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
        var bytes = switch (Kind.of(to)) {
            case PNG -> png(picture, to);
            case SVG -> picture.svg().getBytes(StandardCharsets.UTF_8);
        };
        Output.write(bytes, to.path());
        return Optional.of("Drawn in " + to.path() + ".");
    }

    private static byte[] png(Picture picture, OutputFile to) {
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

    private static RefusedException refused(OutputFile file, String code, Phrase message, Phrase hint) {
        return new RefusedException(
                List.of(new Problem(code, Severity.ERROR, Place.of("--plot " + file.path()), message, hint)));
    }
}
