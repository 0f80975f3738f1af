package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.BOTH;
import static stance.TestCells.TARIFF;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;
import stance.evaluate.Argument.Figure;
import stance.evaluate.Argument.Text;
import stance.evaluate.CounterOffer.Change;
import stance.evaluate.CounterOffer.FieldValue;

@DisplayName("A counter-offer is what one firing asks for")
class CounterOffersTest {

    private static final FieldValue RATE_10 = new FieldValue("rate", List.of(new Figure(BigDecimal.TEN)));

    private final Path folder;

    CounterOffersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void changesOfOneProvisionInOneFiringAreOneChange() {
        var rule = TestRule.stance("MX-1")
                .when("$tariff : Tariff()")
                .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );"
                        + " stance.proposes( $tariff, \"payer\", Country.CANADA );");
        var pack = pack(folder, rule);

        var offers = evaluate(pack, BOTH).counterOffers();

        var payer = new FieldValue("payer", List.of(new Text("CANADA")));
        assertThat(offers)
                .singleElement()
                .extracting(CounterOffer::changes)
                .isEqualTo(List.of(new Change(Optional.of("tariff"), "Tariff", List.of(RATE_10, payer))));
    }

    @Test
    void changesOfSeveralProvisionsInOneFiringAreAskedTogether() {
        var rule = TestRule.stance("MX-1")
                .when("$tariff : Tariff() $talks : Talks()")
                .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );"
                        + " stance.proposes( $talks, \"participants\", Country.MEXICO, Country.CANADA );");
        var pack = pack(folder, rule);

        var offers = evaluate(pack, BOTH).counterOffers();

        var participants = new FieldValue("participants", List.of(new Text("MEXICO"), new Text("CANADA")));
        assertThat(offers)
                .singleElement()
                .extracting(CounterOffer::changes)
                .isEqualTo(List.of(
                        new Change(Optional.of("tariff"), "Tariff", List.of(RATE_10)),
                        new Change(Optional.of("talks"), "Talks", List.of(participants))));
    }

    @Test
    void thoseOfSeparateRulesAreAlternatives() {
        var opposed = TestRule.stance("MX-1")
                .when("$tariff : Tariff()")
                .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );");
        var lower = TestRule.partOf("MX-1", "MX-1b")
                .when("$tariff : Tariff()")
                .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 5 );");
        var pack = pack(folder, opposed, lower);

        var offers = evaluate(pack, BOTH).counterOffers();

        assertThat(offers).hasSize(2).allSatisfy(offer -> {
            assertThat(offer.stance().id()).isEqualTo("MX-1");
            assertThat(offer.changes()).hasSize(1);
        });
    }

    @Test
    void theSameOfferOfSeveralFiringsIsOne() {
        var rule = TestRule.stance("MX-1")
                .when("$tariff : Tariff( payer == Country.MEXICO ) Tariff()")
                .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );");
        var pack = pack(folder, rule);
        var two = "'provisions': { " + TARIFF + ", 'other': { 'type': 'Tariff', 'payer': 'CANADA' } }";

        var offers = evaluate(pack, two).counterOffers();

        assertThat(offers).hasSize(1);
    }

    @Test
    void aThreatIsNeverOne() {
        var rule = TestRule.stance("MX-1")
                .when("$tariff : Tariff()")
                .then("stance.opposes( $tariff ); stance.threatens( $tariff, \"a tariff of its own\" );");
        var pack = pack(folder, rule);

        var evaluation = evaluate(pack, BOTH);

        assertThat(evaluation.counterOffers()).isEmpty();
        assertThat(evaluation.findings()).hasSize(2);
    }

    @Test
    void ofAStanceThatDoesNotApplyThereIsNone() {
        var rule = TestRule.stance("MX-1")
                .with("until", "2026-01-30")
                .when("$tariff : Tariff()")
                .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );");
        var pack = pack(folder, rule);

        var offers = evaluate(pack, BOTH + ", 'asOf': '2026-01-30'").counterOffers();

        assertThat(offers).isEmpty();
    }
}
