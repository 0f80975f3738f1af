package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.TALKS;
import static stance.TestCells.TARIFF;
import static stance.TestCells.evaluate;
import static stance.TestCells.response;
import static stance.TestRule.pack;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;
import stance.evaluate.Finding.Aim;
import stance.scenario.Response;
import stance.scenario.Verdict;

@DisplayName("A fact of the context is in force but not proposed")
class ContextTest {

    private static final String TALKS_IN_FORCE = "'provisions': { " + TARIFF + " }, 'context': { " + TALKS + " }";

    private final Path folder;

    ContextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void itDropsOutOfTheTargetsOfAnEffect() {
        var rule = TestRule.stance("MX-1")
                .when("$tariff : Tariff() $talks : Talks()")
                .then("stance.opposes( $tariff, $talks );");
        var pack = pack(folder, rule);

        var evaluation = evaluate(pack, TALKS_IN_FORCE);

        assertThat(evaluation.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.targets()).containsExactly("tariff");
            assertThat(finding.witnesses()).containsExactly(List.of("talks", "tariff"));
        });
        assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.OBJECTS);
    }

    @Test
    void anEffectWithNoProposedTargetIsShownAndAnswersNothing() {
        var pack = pack(
                folder,
                TestRule.stance("MX-1")
                        .held("RED_LINE")
                        .when("$talks : Talks()")
                        .then("stance.opposes( $talks );"));

        var evaluation = evaluate(pack, TALKS_IN_FORCE);

        assertThat(evaluation.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.aim()).isEqualTo(Aim.CONTEXT);
            assertThat(finding.answers()).isFalse();
        });
        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluation.outcome().cells()).extracting(Cell::name).containsExactly("tariff");
    }

    @Test
    void aFindingOnItAloneHasNoWeightInTheAlignment() {
        var pack = pack(folder, TestRule.stance("MX-1").when("$talks : Talks()").then("stance.opposes( $talks );"));

        var evaluation = evaluate(pack, TALKS_IN_FORCE);

        assertThat(evaluation.alignments()).isEmpty();
    }

    @Test
    void aCounterOfferThatChangesItIsNone() {
        var pack = pack(
                folder,
                TestRule.stance("MX-1")
                        .when("$tariff : Tariff() $talks : Talks()")
                        .then(
                                "stance.opposes( $tariff ); stance.proposes( $talks, \"participants\", Country.CANADA );"));

        var evaluation = evaluate(pack, TALKS_IN_FORCE);

        assertThat(evaluation.counterOffers()).isEmpty();
    }

    @Test
    void aRuleMayAskWhetherAFactIsProposed() {
        var pack = pack(
                folder,
                TestRule.stance("MX-1")
                        .when("$tariff : Tariff() exists Talks( proposed == false )")
                        .then("stance.accepts( $tariff );"));

        var inForce = evaluate(pack, TALKS_IN_FORCE);
        var proposed = evaluate(pack, "'provisions': { " + TARIFF + ", " + TALKS + " }");

        assertThat(response(inForce, "MEXICO", "tariff")).isEqualTo(Response.ACCEPTS);
        assertThat(response(proposed, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
    }

    @Test
    void theScenarioIsAFactTooThatRulesMayRead() {
        var pack = pack(
                folder,
                TestRule.stance("MX-1")
                        .when("$tariff : Tariff() Scenario( proposedBy == \"CANADA\", asOf > \"2026-01-30\" )")
                        .then("stance.opposes( $tariff );"));
        var members = "'provisions': { " + TARIFF + " }, 'proposedBy': 'CANADA', 'asOf': ";

        var before = evaluate(pack, members + "'2026-01-30'");
        var after = evaluate(pack, members + "'2026-01-31'");

        assertThat(before.findings()).isEmpty();
        assertThat(after.findings()).hasSize(1);
    }
}
