package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.DATED;
import static stance.TestCells.TALKS;
import static stance.TestCells.TARIFF;
import static stance.TestCells.cell;
import static stance.TestCells.evaluate;
import static stance.TestCells.response;
import static stance.TestRule.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.scenario.Change;
import stance.scenario.Response;

@DisplayName("The proposer is presumed to accept its own counter-offer")
class OwnCounterOfferTest {

    private static final TestRule LOWER_RATE = TestRule.stance("MX-1")
            .when("$tariff : Tariff( rate > 10 )")
            .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );");
    private static final TestRule LOWER_RATE_WITH_TALKS = TestRule.stance("MX-1")
            .when("$tariff : Tariff( rate > 10 ) $talks : Talks()")
            .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );"
                    + " stance.proposes( $tariff, \"payer\", Country.CANADA );"
                    + " stance.proposes( $talks, \"participants\", Country.MEXICO, Country.CANADA );");

    private final Path folder;

    OwnCounterOfferTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String scenario(String changes) {
        return DATED + ", 'proposedBy': 'MEXICO', 'provisions': { " + TARIFF + ", " + TALKS
                + " }, 'variants': { 'v': { " + changes + " } }";
    }

    @Test
    void aVariantThatMakesTheOneChangeKeepsThePresumption() {
        var pack = pack(folder, LOWER_RATE);

        var evaluation = evaluate(pack, scenario("'provisions': { 'tariff': { 'rate': 10 } }"), "v");

        assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.PRESUMED);
    }

    @Test
    void aSettingThatMakesItKeepsItToo() {
        var pack = pack(folder, LOWER_RATE);
        var file = TestPack.scenario(pack, scenario(""));

        var evaluation = Evaluation.of(file.change(file.base(), Change.set("tariff.rate=10")));

        assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.PRESUMED);
    }

    @Test
    void aFurtherChangeOfTheSameProvisionLosesIt() {
        var pack = pack(folder, LOWER_RATE);
        var changes = "'provisions': { 'tariff': { 'rate': 10, 'payer': 'CANADA' } }";

        var evaluation = evaluate(pack, scenario(changes), "v");

        assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
    }

    @Test
    void changesThatWereAskedTogetherKeepItTogether() {
        var pack = pack(folder, LOWER_RATE_WITH_TALKS);
        var changes = "'provisions': { 'tariff': { 'rate': 10, 'payer': 'CANADA' },"
                + " 'talks': { 'participants': ['CANADA', 'MEXICO'] } }";

        var evaluation = evaluate(pack, scenario(changes), "v");

        assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.PRESUMED);
        assertThat(cell(evaluation, "MEXICO", "talks").ground()).isEqualTo(Ground.PRESUMED);
    }

    @Test
    void oneOfThemAloneLosesIt() {
        var pack = pack(folder, LOWER_RATE_WITH_TALKS);
        var changes = "'provisions': { 'tariff': { 'rate': 10, 'payer': 'CANADA' } }";

        var evaluation = evaluate(pack, scenario(changes), "v");

        assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
    }

    @Test
    void aProvisionThatItAskedToAddHasIt() {
        var demand = TestRule.stance("MX-1")
                .when("$tariff : Tariff() not Tariff( payer == Country.CANADA )")
                .then("stance.requires( $tariff, \"the same of Canada\" );"
                        + " stance.proposesProvision( \"Tariff\", \"payer\", Country.CANADA, \"rate\", 25 );");
        var pack = pack(folder, demand);
        var changes = "'provisions': { 'more': { 'type': 'Tariff', 'payer': 'CANADA', 'rate': 25 } }";

        var evaluation = evaluate(pack, scenario(changes), "v");

        assertThat(cell(evaluation, "MEXICO", "more").ground()).isEqualTo(Ground.PRESUMED);
    }

    @Test
    void theCounterOfferOfAnotherGivesNothing() {
        var pack = pack(folder, LOWER_RATE.by("UNITED_STATES"));

        var evaluation = evaluate(pack, scenario("'provisions': { 'tariff': { 'rate': 10 } }"), "v");

        assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
    }

    @Test
    void whoTakesOverTheProposalIsPresumedToAcceptItWholeAndNotByItsCounterOffer() {
        var pack = pack(folder, LOWER_RATE.by("UNITED_STATES"));
        var changes = "'proposedBy': 'UNITED_STATES', 'provisions': { 'tariff': { 'rate': 10 } }";

        var evaluation = evaluate(pack, scenario(changes) + ", 'parties': ['MEXICO', 'UNITED_STATES']", "v");

        assertThat(evaluation.outcome().cellsOf("UNITED_STATES"))
                .extracting(Cell::ground)
                .containsOnly(Ground.PRESUMED);
    }

    @Test
    void aCounterOfferThatItHasNotMadeByTheDayOfTheVariantGivesNothing() {
        var pack = pack(folder, LOWER_RATE);
        var changes = "'asOf': '2026-01-28', 'provisions': { 'tariff': { 'rate': 10 } }";

        var evaluation = evaluate(pack, scenario(changes), "v");

        assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
    }

    @Test
    void aCounterOfferThatAFilterLeavesOutGivesNothing() {
        var pack = pack(folder, LOWER_RATE.with("visibility", "PRIVATE"));
        var file = TestPack.scenario(pack, scenario("'provisions': { 'tariff': { 'rate': 10 } }"));
        var evaluator = new Evaluator(Filters.of(Filter.PUBLIC_ONLY), false);

        var evaluation = evaluator.evaluate(file.variants().values().iterator().next());

        assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
    }
}
