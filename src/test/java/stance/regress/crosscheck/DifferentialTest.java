package stance.regress.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.pack.RandomPack;
import stance.report.crosscheck.DisagreementDocument;
import stance.report.document.Shown;
import stance.report.terminal.Style;

/**
 * Drools and the checker find the same in packs and proposals made at random: vocabularies with families and optional
 * fields, rules of every construct, stances that come, go and replace each other.
 *
 * <p>A case is one rule and one proposal, judged by both. {@code -Dcases=100000} takes so many, {@code -Dstance.seed=7}
 * others, {@code -Plong} a million; some 1,000 a second.
 */
class DifferentialTest {

    private static final long SEED = Long.getLong("stance.seed", 1);
    private static final int CASES = Integer.getInteger("cases", 12_000);
    private static final int RULES = 20;

    /** Enough for Drools to make classes of the constraints that it interpreted at first. */
    private static final int PROPOSALS = 40;

    private static final List<Filters> FILTERS =
            List.of(Filters.NONE, Filters.of(Filter.WITHOUT_INFERRED), Filters.of(Filter.PUBLIC_ONLY));

    @TempDir
    private Path folder;

    @Test
    void bothFindTheSame() {
        var cases = 0;
        var found = 0;
        for (var seed = SEED * 1_000_000; cases < CASES; seed++) {
            var random = RandomPack.in(folder.resolve("seed-" + seed), seed, RULES);
            var filters = FILTERS.get((int) (seed % FILTERS.size()));
            var evaluator = new Evaluator(filters, false);
            var evaluations = Stream.generate(random::proposal)
                    .limit(PROPOSALS)
                    .map(evaluator::evaluate)
                    .toList();

            var disagreements = new CrossCheck(evaluator).disagreements(evaluations);

            assertThat(disagreements)
                    .as("seed " + seed + "\n"
                            + disagreements.stream()
                                    .map(each -> Shown.of(DisagreementDocument.of(each))
                                            .text(Style.PLAIN))
                                    .collect(Collectors.joining("\n")))
                    .isEmpty();
            cases += RULES * PROPOSALS;
            found += evaluations.stream()
                    .mapToInt(evaluation -> evaluation.findings().size())
                    .sum();
        }

        // Where nothing is found, agreement says little.
        assertThat(cases).isGreaterThanOrEqualTo(CASES);
        assertThat(found).isGreaterThan(cases / 5);
    }
}
