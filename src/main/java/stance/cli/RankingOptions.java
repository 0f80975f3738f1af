package stance.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.explore.rank.Measure;
import stance.explore.rank.RankingQuery;

/** Which packages of a sweep are the best. */
final class RankingOptions {

    @Option(
            names = "--top",
            paramLabel = "K",
            converter = WholeNumber.Length.class,
            description =
                    "Also list the K best packages by the parties' alignments, and those that none betters for one "
                            + "party without being worse for another.")
    private @Nullable Integer top;

    @Option(
            names = "--by",
            paramLabel = "total|maximin|nash",
            description = "What the best are best by: the sum of the alignments, the least of them, or their product "
                    + "(default: total).")
    private @Nullable Measure by;

    @Option(
            names = "--front",
            paramLabel = "PARTY",
            split = ",",
            description = "Compare only these parties, such as MEXICO,CANADA, where none is to be worse off.")
    private List<String> front = List.of();

    /** Empty where none of the options is given. */
    Optional<RankingQuery> query() {
        if (top == null && by == null && front.isEmpty()) {
            return Optional.empty();
        }
        var count = top == null ? RankingQuery.TOP : top;
        return Optional.of(new RankingQuery(count, by == null ? RankingQuery.MEASURE : by, front));
    }
}
