package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.CounterOffer.FieldValue;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.scenario.Response;

/** One rule says both sides of a demand: what meets it, what misses it, and where it is open. */
class DemandsTest {

    private static final String DECLARATIONS = """
            declare enum Country MEXICO("Mexico"), UNITED_STATES("United States"), CANADA("Canada"); label : String end
            declare enum Form TREATY("treaty"), LETTER("side letter"), PROTOCOL("protocol"); label : String end

            declare Delivery extends Provision
                by : Country
                volume : Double @range( "0..1000" ) @optional
                date : String @format( date ) @optional
                form : Form @optional
                partners : java.util.Set<Country> @optional
                binding : Boolean
            end
            """;

    @TempDir
    private Path temporary;

    private PolicyPack pack(String when, String fields, String then) {
        return pack(TestRule.stance("MX-1").with("demands", fields).when(when).then(then));
    }

    private PolicyPack pack(TestRule... rules) {
        return TestPack.in(temporary)
                .declarations(DECLARATIONS)
                .rules(String.join(
                        "\n", List.of(rules).stream().map(TestRule::drl).toList()))
                .load();
    }

    private static Evaluation evaluation(PolicyPack pack, String fields) {
        var provision = "'d': { 'type': 'Delivery', 'binding': true, " + fields + " }";
        return Evaluation.of(
                TestPack.scenario(pack, "'provisions': { " + provision + " }").base());
    }

    private static List<String> offered(PolicyPack pack, String fields) {
        return evaluation(pack, fields).counterOffers().stream()
                .map(offer -> String.join(
                        ", ",
                        offer.changes().get(0).values().stream()
                                .map(DemandsTest::words)
                                .toList()))
                .toList();
    }

    private static String words(FieldValue value) {
        return value.field() + " " + value.values().get(0).words();
    }

    @Nested
    class OfOneField {

        private PolicyPack pack;

        @BeforeEach
        void load() {
            pack = pack("$d : Delivery( by == Country.MEXICO, volume >= 202 )", "volume", "stance.accepts( $d );");
        }

        @Test
        void areMetWhereTheDemandHolds() {
            var met = evaluation(pack, "'by': 'MEXICO', 'volume': 202");

            assertThat(met.findings()).extracting(Finding::effect).containsExactly(Effect.ACCEPTS);
            assertThat(met.counterOffers()).isEmpty();
            assertThat(met.leftOpen()).isEmpty();
        }

        @Test
        void areMissedWhereItIsFalseAtTheStrengthOfTheRuleAndSayWhatIsMissing() {
            var missed = evaluation(pack, "'by': 'MEXICO', 'volume': 150");

            assertThat(missed.findings())
                    .filteredOn(Finding::answers)
                    .extracting(Finding::effect, Finding::strength, Finding::targets, Finding::arguments)
                    .containsExactly(tuple(
                            Effect.REQUIRES,
                            Strength.FIRM,
                            List.of("d"),
                            List.of(new Argument.Text("volume at least 202"))));
        }

        @Test
        void offerTheValueThatMeetsThem() {
            var missed = evaluation(pack, "'by': 'MEXICO', 'volume': 150");

            assertThat(missed.counterOffers())
                    .singleElement()
                    .satisfies(offer -> assertThat(offer.demanded()).isTrue());
            assertThat(offered(pack, "'by': 'MEXICO', 'volume': 150")).containsExactly("volume 202");
        }

        @Test
        void areOpenWhereTheFieldIsNotSaidAndAnswerNothing() {
            var open = evaluation(pack, "'by': 'MEXICO'");

            assertThat(open.findings()).isEmpty();
            assertThat(open.leftOpen())
                    .extracting(Finding::effect, Finding::targets, Finding::arguments)
                    .containsExactly(
                            tuple(Effect.LEAVES_OPEN, List.of("d"), List.of(new Argument.Text("volume at least 202"))));
            assertThat(open.outcome().response("MEXICO")).isEqualTo(Response.SILENT);
        }

        @Test
        void saySoOfTheirSubjectAlone() {
            var other = evaluation(pack, "'by': 'CANADA', 'volume': 150");

            assertThat(other.findings()).isEmpty();
            assertThat(other.leftOpen()).isEmpty();
        }
    }

    @Nested
    class OfSeveralFields {

        private PolicyPack pack;

        @BeforeEach
        void load() {
            pack = pack(
                    "$d : Delivery( by == Country.MEXICO, volume >= 202, date <= \"2026-07-01\" )",
                    "volume, date",
                    "stance.supports( $d );");
        }

        @Test
        void areMissedWhereOneIsWhateverTheOtherMayBe() {
            assertThat(evaluation(pack, "'by': 'MEXICO', 'volume': 150")
                            .outcome()
                            .response("MEXICO"))
                    .isEqualTo(Response.CONDITIONAL);
            assertThat(evaluation(pack, "'by': 'MEXICO', 'volume': 250").leftOpen())
                    .hasSize(1);
            assertThat(evaluation(pack, "'by': 'MEXICO', 'volume': 250, 'date': '2026-07-01'")
                            .outcome()
                            .response("MEXICO"))
                    .isEqualTo(Response.ACCEPTS);
        }

        @Test
        void offerToChangeOnlyWhatIsMissed() {
            assertThat(offered(pack, "'by': 'MEXICO', 'volume': 150, 'date': '2026-06-01'"))
                    .containsExactly("volume 202");
            assertThat(offered(pack, "'by': 'MEXICO', 'volume': 300, 'date': '2026-08-01'"))
                    .containsExactly("date 2026-07-01");
            assertThat(offered(pack, "'by': 'MEXICO', 'volume': 150, 'date': '2026-08-01'"))
                    .containsExactly("date 2026-07-01, volume 202");
        }
    }

    @Test
    void isMissedOnlyWhereBothSidesOfAnOrAre() {
        var pack =
                pack("$d : Delivery( volume >= 202 || form == Form.TREATY )", "volume, form", "stance.accepts( $d );");

        assertThat(evaluation(pack, "'by': 'MEXICO', 'volume': 150").leftOpen()).hasSize(1);
        assertThat(evaluation(pack, "'by': 'MEXICO', 'form': 'TREATY'").findings())
                .extracting(Finding::effect)
                .containsExactly(Effect.ACCEPTS);
        assertThat(offered(pack, "'by': 'MEXICO', 'volume': 150, 'form': 'LETTER'"))
                .containsExactlyInAnyOrder("volume 202", "form TREATY");
    }

    @Test
    void offersEachValueOfAList() {
        var pack = pack("$d : Delivery( form in ( Form.LETTER, Form.PROTOCOL ) )", "form", "stance.accepts( $d );");

        assertThat(offered(pack, "'by': 'MEXICO', 'form': 'TREATY'"))
                .containsExactlyInAnyOrder("form LETTER", "form PROTOCOL");
    }

    @Test
    void offersNoSingleValueOfAnOpenStretch() {
        var pack = pack("$d : Delivery( volume > 202 )", "volume", "stance.accepts( $d );");

        assertThat(evaluation(pack, "'by': 'MEXICO', 'volume': 202").findings())
                .extracting(Finding::effect)
                .containsExactly(Effect.REQUIRES);
    }

    @Test
    void isMissedByASetThatLacksWhatItMustHold() {
        var pack = pack(
                "$d : Delivery( !( partners contains Country.UNITED_STATES || partners not contains Country.CANADA ) )",
                "partners",
                "stance.remarks( $d );");

        assertThat(evaluation(pack, "'by': 'MEXICO', 'partners': ['CANADA']").findings())
                .extracting(Finding::effect)
                .containsExactly(Effect.REMARKS);
        assertThat(evaluation(pack, "'by': 'MEXICO', 'partners': ['CANADA', 'UNITED_STATES']")
                        .findings())
                .extracting(Finding::effect)
                .containsExactly(Effect.REQUIRES);
        assertThat(evaluation(pack, "'by': 'MEXICO'").leftOpen()).hasSize(1);
    }

    @Test
    void isNeverOpenWhereItsFieldIsAlwaysSaid() {
        var pack = pack("$d : Delivery( binding == false )", "binding", "stance.accepts( $d );");

        assertThat(offered(pack, "'by': 'MEXICO'")).containsExactly("binding false");
    }

    @Test
    void belongsToTheStanceOfWhichItIsAPartAndCountsAtItsOwnStrength() {
        var pack = pack(
                TestRule.stance("MX-1")
                        .when("$d : Delivery( by == Country.CANADA )")
                        .then("stance.opposes( $d );"),
                TestRule.partOf("MX-1", "MX-1b")
                        .held("RED_LINE")
                        .with("demands", "volume")
                        .when("$d : Delivery( by == Country.MEXICO, volume == 100 )")
                        .then("stance.accepts( $d );"));

        var missed = evaluation(pack, "'by': 'MEXICO', 'volume': 99");

        assertThat(missed.outcome().response("MEXICO")).isEqualTo(Response.REJECTS);
        assertThat(missed.findings())
                .allSatisfy(finding -> assertThat(finding.stance().id()).isEqualTo("MX-1"));
    }
}
