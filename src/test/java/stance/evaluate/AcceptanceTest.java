package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.TARIFF;
import static stance.TestCells.cell;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;

@DisplayName("An acceptance covers the fields that its deciding rules read")
class AcceptanceTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";

    private final Path folder;

    AcceptanceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> unread(TestRule... rules) {
        var evaluation = evaluate(pack(folder, rules), ONE);
        return Acceptance.unread(cell(evaluation, "MEXICO", "tariff"), evaluation.proposal()).stream()
                .map(Acceptance.Unread::field)
                .toList();
    }

    @Test
    void andNamesTheOthersThatAreSaid() {
        var rule = TestRule.stance("MX-1")
                .when("$tariff : Tariff( payer == Country.MEXICO )")
                .then("stance.accepts( $tariff );");

        assertThat(unread(rule)).containsExactly("rate");
    }

    @Test
    void andNoneWhereAllAreRead() {
        var rule = TestRule.stance("MX-1")
                .when("$tariff : Tariff( payer == Country.MEXICO, rate < 90 )")
                .then("stance.accepts( $tariff );");

        assertThat(unread(rule)).isEmpty();
    }

    @Test
    void andWhatARuleReadsThatDoesNotDecideIsNotCovered() {
        var firm = TestRule.stance("MX-1")
                .when("$tariff : Tariff( payer == Country.MEXICO )")
                .then("stance.accepts( $tariff );");
        var soft = TestRule.stance("MX-2")
                .held("PREFERENCE")
                .when("$tariff : Tariff( rate < 90 )")
                .then("stance.accepts( $tariff );");

        assertThat(unread(firm, soft)).containsExactly("rate");
    }

    @Test
    void andNothingIsSaidOfARefusal() {
        var rule = TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.opposes( $tariff );");

        assertThat(unread(rule)).isEmpty();
    }
}
