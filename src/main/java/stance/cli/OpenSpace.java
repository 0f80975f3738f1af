package stance.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.explore.space.Opening;

/** What may vary in a proposal beside its alternatives: fields, and whether a provision is there at all. */
final class OpenSpace {

    @Mixin
    private OpenFields fields = new OpenFields();

    @Option(
            names = "--optional",
            paramLabel = "PROVISION",
            description = "Let a provision be left out; may be repeated.")
    private List<String> optional = List.of();

    /**
     * The openings.
     *
     * @throws stance.problem.RefusedException if a field is not written as it must be
     */
    List<Opening> openings() {
        return Stream.concat(fields.openings().stream(), optional.stream().map(Opening::optional))
                .toList();
    }
}
