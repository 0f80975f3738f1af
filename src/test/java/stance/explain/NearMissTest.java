package stance.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nearest miss of a stance that did not fire: which conditions held, which failed, on what, with which value. */
class NearMissTest {

    private static final String TARIFFS = "'provisions': {"
            + " 'b': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 5 },"
            + " 'a': { 'type': 'Tariff', 'payer': 'CANADA', 'rate': 25 },"
            + " 'c': { 'type': 'Tariff', 'payer': 'CANADA' } }";

    @TempDir
    private Path folder;

    @Test
    void tellsEachConstraintOfThePatternWithItsValue() {
        var told = Told.nearest(
                folder,
                "$t : Tariff( payer == Country.UNITED_STATES, rate > 10 )",
                "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 } }");

        assertThat(told).isEqualTo("t:Tariff - payer == Country.UNITED_STATES ~t.payer=MEXICO + rate > 10 ~t.rate=25");
    }

    @Test
    void takesTheFactThatMeetsTheMostConditionsInTheOrderOfTheRule() {
        var told = Told.nearest(folder, "$t : Tariff( payer == Country.MEXICO, rate > 10 )", TARIFFS);

        assertThat(told).isEqualTo("b:Tariff + payer == Country.MEXICO ~b.payer=MEXICO - rate > 10 ~b.rate=5");
    }

    @Test
    void takesTheFirstIdOfEquals() {
        var told = Told.nearest(folder, "$t : Tariff( payer == Country.UNITED_STATES )", TARIFFS);

        assertThat(told).startsWith("a:Tariff - payer");
    }

    @Test
    void tellsThatAFieldIsAbsent() {
        var told = Told.nearest(folder, "$t : Tariff( payer == Country.CANADA, rate > 30 )", TARIFFS);
        var negated = Told.nearest(folder, "$t : Tariff( payer == Country.CANADA, rate != 25 )", TARIFFS);

        assertThat(told).startsWith("a:Tariff");
        assertThat(negated).startsWith("a:Tariff");
    }

    @Test
    void tellsThatThereIsNoFactOfTheType() {
        var told = Told.nearest(folder, "$t : Talks( participants contains Country.MEXICO )", TARIFFS);

        assertThat(told).isEqualTo("no:Talks");
    }

    @Test
    void tellsWhatAJoinComparesWith() {
        var told = Told.nearest(
                folder, "$t : Tariff( $payer : payer, rate > 10 ) $o : Tariff( rate < 10, payer == $payer )", TARIFFS);

        assertThat(told)
                .isEqualTo("a:Tariff + rate > 10 ~a.rate=25; "
                        + "b:Tariff + rate < 10 ~b.rate=5 - payer == $payer ~b.payer=MEXICO ~a.payer=CANADA");
    }

    @Test
    void doesNotAskWhatComparesWithAFactThatIsNotThere() {
        var told = Told.nearest(
                folder, "$t : Talks( $who : participants ) $o : Tariff( rate > 10, payer memberOf $who )", TARIFFS);

        assertThat(told).isEqualTo("no:Talks; a:Tariff + rate > 10 ~a.rate=25");
    }

    @Test
    void namesTheFactThatShouldNotBeThere() {
        var told = Told.nearest(folder, "$t : Tariff( rate > 10 ) not Tariff( rate < 10 )", TARIFFS);

        assertThat(told).isEqualTo("a:Tariff + rate > 10 ~a.rate=25; -not [b]");
    }

    @Test
    void namesTheExceptionsOfForall() {
        var told =
                Told.nearest(folder, "$t : Tariff( rate > 10 ) forall( Tariff( payer == Country.CANADA ) )", TARIFFS);

        assertThat(told).isEqualTo("a:Tariff + rate > 10 ~a.rate=25; -forall [b]");
    }

    @Test
    void tellsTheFigureOfAnAccumulation() {
        var told = Told.nearest(
                folder,
                "$t : Tariff( rate > 10 ) accumulate( Tariff( $r : rate ), $sum : sum( $r ); $sum > 100 )",
                TARIFFS);
        var nothing = Told.nearest(
                folder,
                "$t : Tariff( rate > 10 ) accumulate( Tariff( $r : rate, rate > 90 ), $most : max( $r ); $most > 1 )",
                TARIFFS);

        assertThat(told).isEqualTo("a:Tariff + rate > 10 ~a.rate=25; -figure 30");
        assertThat(nothing).isEqualTo("a:Tariff + rate > 10 ~a.rate=25; -figure of nothing");
    }

    @Test
    void tellsWhatCameNearestToExists() {
        var told = Told.nearest(
                folder, "$t : Tariff( rate > 10 ) exists Tariff( payer == Country.CANADA, rate > 50 )", TARIFFS);

        assertThat(told)
                .isEqualTo("a:Tariff + rate > 10 ~a.rate=25; "
                        + "exists a:Tariff + payer == Country.CANADA ~a.payer=CANADA - rate > 50 ~a.rate=25");
    }

    @Test
    void takesTheNearestBranchOfOr() {
        var told = Told.nearest(
                folder,
                "( $t : Tariff( payer == Country.UNITED_STATES, rate > 1 ) or $t : Tariff( payer == Country.CANADA, rate > 30 ) )",
                TARIFFS);

        assertThat(told).startsWith("a:Tariff + payer == Country.CANADA ~a.payer=CANADA - rate > 30");
    }

    @Test
    void asksTheScenarioItself() {
        var told = Told.nearest(folder, "$t : Tariff( rate > 10 ) Scenario( asOf < \"2026-01-01\" )", TARIFFS);

        assertThat(told)
                .isEqualTo("a:Tariff + rate > 10 ~a.rate=25; :Scenario - asOf < \"2026-01-01\" ~.asOf=2026-01-29");
    }
}
