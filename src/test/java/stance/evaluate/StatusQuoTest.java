package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.TALKS;
import static stance.TestCells.TARIFF;
import static stance.TestCells.cell;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.pack.PolicyPack;
import stance.scenario.Response;

@DisplayName("The status quo is each party's response to the context alone")
class StatusQuoTest {

    private static final String TALKS_FOR_A_TARIFF_IN_FORCE =
            "'proposedBy': 'MEXICO', 'provisions': { " + TALKS + " }, 'context': { " + TARIFF + " }";
    private static final TestRule AGAINST =
            TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.opposes( $tariff );");

    private final Path folder;

    StatusQuoTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Outcome statusQuo(PolicyPack pack, String members) {
        var proposal = TestPack.scenario(pack, members).base();
        return new Evaluator(Filters.NONE, true).evaluate(proposal).statusQuo().orElseThrow();
    }

    @Test
    void itsCellsAreThoseOfTheFactsInForce() {
        var pack = pack(folder, AGAINST);

        var quo = statusQuo(pack, TALKS_FOR_A_TARIFF_IN_FORCE);

        assertThat(quo.cells()).extracting(Cell::name).containsExactly("tariff");
        assertThat(quo.response("MEXICO")).isEqualTo(Response.OBJECTS);
    }

    @Test
    void theFactsStillKnowThatTheyAreNotProposed() {
        var inForce = TestRule.stance("MX-1")
                .when("$tariff : Tariff( proposed == false )")
                .then("stance.accepts( $tariff );");
        var pack = pack(folder, inForce);

        var quo = statusQuo(pack, TALKS_FOR_A_TARIFF_IN_FORCE);

        assertThat(quo.response("MEXICO")).isEqualTo(Response.ACCEPTS);
    }

    @Test
    void theProposerIsNotPresumedToAcceptIt() {
        var pack = TestPack.in(folder).load();

        var quo = statusQuo(pack, TALKS_FOR_A_TARIFF_IN_FORCE);

        assertThat(cell(quo, "MEXICO", "tariff").ground()).isEqualTo(Ground.NOTHING);
    }

    @Test
    void itHasNoPartInTheVerdict() {
        var pack = pack(folder, AGAINST.held("RED_LINE"));

        var evaluation = evaluate(pack, TALKS_FOR_A_TARIFF_IN_FORCE);

        assertThat(evaluation.statusQuo()).isEmpty();
        assertThat(evaluation.outcome().response("MEXICO")).isEqualTo(Response.ACCEPTS);
    }
}
