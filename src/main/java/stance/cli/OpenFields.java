package stance.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import stance.explore.space.Opening;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;

/** Which fields of a proposal may take other values. */
final class OpenFields {

    @Option(
            names = "--open",
            paramLabel = "PROVISION.FIELD[=A,B,C]",
            description =
                    "Let a field of a provision as written take every value that the vocabulary allows, or these; "
                            + "numbers are cut where the rules compare them. May be repeated.")
    private List<String> open = List.of();

    /**
     * The fields.
     *
     * @throws stance.problem.RefusedException if one of them is not written as it must be
     */
    List<Opening> openings() {
        var problems = new Problems();
        var openings = new ArrayList<Opening>();
        for (var text : open) {
            Opening.parse(text)
                    .ifPresentOrElse(
                            openings::add,
                            () -> problems.error(
                                    "space.opening",
                                    Place.of("--open " + text),
                                    Phrase.of("It must be of the form provision.field, or provision.field=A,B,C.")));
        }
        problems.refuseErrors();
        return openings;
    }
}
