package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.BOTH;
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

@DisplayName("A demand on the package as a whole has a cell of its own")
class PackageCellTest {

    private static final TestRule DEMAND = TestRule.stance("MX-1")
            .when("not Talks()")
            .then("stance.requires( stance.thePackage(), \"talks\" ); stance.proposesProvision( \"Talks\","
                    + " \"participants\", Country.MEXICO );");
    private static final TestRule MET =
            TestRule.partOf("MX-1", "MX-1b").when("exists Talks()").then("stance.accepts( stance.thePackage() );");

    private final Path folder;

    PackageCellTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void itIsThereWhereAFindingTargetsThePackage() {
        var pack = pack(folder, DEMAND, MET);

        var evaluation = evaluate(pack, "'provisions': { " + TARIFF + " }");

        assertThat(response(evaluation, "MEXICO", "package")).isEqualTo(Response.CONDITIONAL);
        assertThat(evaluation.outcome().response("MEXICO")).isEqualTo(Response.CONDITIONAL);
        assertThat(evaluation.findings())
                .filteredOn(Finding::answers)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.aim()).isEqualTo(Aim.PACKAGE);
                    assertThat(finding.targets()).isEmpty();
                    assertThat(finding.arguments()).isEqualTo(List.of(new Argument.Text("talks")));
                });
    }

    @Test
    void aYesToItSaysNothingOfItsProvisions() {
        var pack = pack(folder, DEMAND, MET);

        var evaluation = evaluate(pack, BOTH);

        assertThat(response(evaluation, "MEXICO", "package")).isEqualTo(Response.ACCEPTS);
        assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
        assertThat(evaluation.outcome().response("MEXICO")).isEqualTo(Response.SILENT);
    }

    @Test
    void itIsNotThereWhereNothingTargetsThePackage() {
        var pack = pack(folder, DEMAND);

        var evaluation = evaluate(pack, BOTH);

        assertThat(evaluation.outcome().cell("MEXICO", "package")).isEmpty();
    }

    @Test
    void thePresumptionOfTheProposerDoesNotReachIt() {
        var pack = pack(folder, DEMAND);

        var evaluation = evaluate(pack, "'provisions': { " + TARIFF + " }, 'proposedBy': 'MEXICO'");

        assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.ACCEPTS);
        assertThat(evaluation.outcome().response("MEXICO")).isEqualTo(Response.CONDITIONAL);
    }

    @Test
    void aCounterOfferMayAddTheProvisionThatIsAbsent() {
        var pack = pack(folder, DEMAND);

        var evaluation = evaluate(pack, "'provisions': { " + TARIFF + " }");

        assertThat(evaluation.counterOffers()).singleElement().satisfies(offer -> {
            assertThat(offer.changes()).singleElement().satisfies(change -> {
                assertThat(change.provision()).isEmpty();
                assertThat(change.type()).isEqualTo("Talks");
            });
        });
    }
}
