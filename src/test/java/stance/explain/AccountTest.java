package stance.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.evaluate.Applicability.Reason;
import stance.explain.Account.Status;

@DisplayName("The account of a stance")
class AccountTest {

    private static final String TARIFFS = "'provisions': {"
            + " 'a': { 'type': 'Tariff', 'payer': 'CANADA', 'rate': 25 },"
            + " 'b': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 5 } }";

    @TempDir
    private Path folder = Path.of("");

    private Account account(String when, String members) {
        var binding = when.replaceAll(".*?(\\$\\w+) : Tariff.*", "$1");
        return Told.of(folder, when, "stance.opposes( " + binding + " );", members)
                .accounts()
                .get(0);
    }

    @Test
    void givesEachMatchWithTheValuesThatMetIt() {
        var account = account("$t : Tariff( rate > 1 )", TARIFFS);

        assertThat(account.status()).isEqualTo(Status.FIRED);
        assertThat(account.matchCount()).isEqualTo(2);
        assertThat(account.matches())
                .extracting(Told::words)
                .containsExactly("a:Tariff + rate > 1 ~a.rate=25", "b:Tariff + rate > 1 ~b.rate=5");
        assertThat(account.nearest()).isEmpty();
    }

    @Test
    void givesTheFactsOfAJoinInTheOrderOfTheRule() {
        var account = account("$t : Tariff( $rate : rate ) $o : Tariff( rate < $rate )", TARIFFS);

        assertThat(account.matches())
                .extracting(Told::words)
                .containsExactly("a:Tariff; b:Tariff + rate < $rate ~b.rate=5 ~a.rate=25");
    }

    @Test
    void tellsTheBranchThatMatchedAndTheFigure() {
        var account = account(
                "( $t : Tariff( rate > 90 ) or $t : Tariff( rate > 20 ) ) "
                        + "accumulate( $all : Tariff(), $count : count( $all ); $count > 1 ) "
                        + "exists Tariff( rate < 10 )",
                TARIFFS);

        assertThat(account.matches())
                .extracting(Told::words)
                .containsExactly("a:Tariff + rate > 20 ~a.rate=25; +figure 2; exists b:Tariff + rate < 10 ~b.rate=5");
    }

    @Test
    void tellsWhyAStanceDoesNotApplyAndThatItsConditionsAreMet() {
        var account = account("$t : Tariff( rate > 20 )", TARIFFS + ", 'asOf': '2026-01-01'");

        assertThat(account.status()).isEqualTo(Status.DOES_NOT_APPLY);
        assertThat(account.hindrance()).contains(Reason.NOT_YET_SAID);
        assertThat(account.matches()).hasSize(1);
    }

    @Test
    void keepsToTenMatches() {
        var many = new StringBuilder("'provisions': { ");
        for (var i = 0; i < 12; i++) {
            many.append(i == 0 ? "" : ", ").append("'p" + i + "': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 1 }");
        }

        var account = account("$t : Tariff( rate >= 1 )", many + " }");

        assertThat(account.matchCount()).isEqualTo(12);
        assertThat(account.matches()).hasSize(10);
    }
}
