package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.found;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;

@DisplayName("Lint finds stances beside which another says as much")
class RedundantTest {

    @TempDir
    private Path folder;

    private static TestRule opposes(String id, String pattern) {
        return TestRule.stance(id).when("$t : " + pattern).then("stance.opposes( $t );");
    }

    @Test
    void whereItsConditionsAreNarrower() {
        assertThat(found(
                        Redundant.CODE,
                        folder,
                        opposes("MX-01", "Tariff( rate > 50 )"),
                        opposes("MX-02", "Tariff( rate > 25 )")))
                .containsExactly("MX-01+MX-02");
    }

    @Test
    void onceWhereBothSayTheSame() {
        assertThat(found(Redundant.CODE, folder, opposes("MX-01", "Tariff()"), opposes("MX-02", "Tariff()")))
                .containsExactly("MX-01+MX-02");
    }

    @Test
    void notWhereItIsFirmer() {
        assertThat(found(
                        Redundant.CODE,
                        folder,
                        opposes("MX-01", "Tariff( rate > 50 )").held("RED_LINE"),
                        opposes("MX-02", "Tariff( rate > 25 )")))
                .isEmpty();
    }

    @Test
    void notWhereItIsKnownBetter() {
        assertThat(found(
                        Redundant.CODE,
                        folder,
                        opposes("MX-01", "Tariff( rate > 50 )").with("basis", "ACTED"),
                        opposes("MX-02", "Tariff( rate > 25 )")
                                .with("basis", "INFERRED")
                                .with("note", "Ours.")))
                .isEmpty();
    }

    @Test
    void notWhereTheOtherOneEndsBefore() {
        assertThat(found(
                        Redundant.CODE,
                        folder,
                        opposes("MX-01", "Tariff( rate > 50 )").with("stated", "2025-01-01"),
                        opposes("MX-02", "Tariff( rate > 25 )")
                                .with("stated", "2025-01-01")
                                .with("until", "2025-06-01")))
                .isEmpty();
    }

    @Test
    void notWhereSomethingElseUndoesTheOther() {
        var other = TestRule.stance("MX-02")
                .when("$t : Tariff( rate > 25 ) not Talks( participants contains Country.CANADA )")
                .then("stance.opposes( $t );");

        assertThat(found(Redundant.CODE, folder, opposes("MX-01", "Tariff( rate > 50 )"), other))
                .isEmpty();
    }

    @Test
    void notWhereItPutsSomethingForward() {
        var offer = TestRule.stance("MX-01")
                .when("$t : Tariff( rate > 50 )")
                .then("stance.opposes( $t ); stance.proposes( $t, \"rate\", 10 );");

        assertThat(found(Redundant.CODE, folder, offer, opposes("MX-02", "Tariff( rate > 25 )")))
                .isEmpty();
    }
}
