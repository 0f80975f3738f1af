package stance.explore.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.pack.PolicyPack;
import stance.problem.RefusedException;
import stance.scenario.Change;
import stance.scenario.ScenarioFile;

@DisplayName("A space")
class SpaceTest {

    private static final String TARIFF = "'t': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 }";

    private static PolicyPack pack;

    @BeforeAll
    static void load(@TempDir Path folder) {
        pack = TestPack.in(folder)
                .stance("MX-1", "$tariff : Tariff( rate > 10, rate <= 50 )", "stance.opposes( $tariff );")
                .load();
    }

    @Nested
    class OfAlternatives {

        @Test
        void holdsTheFormAsWrittenAndEachOther() {
            var space =
                    space("'alternatives': { 't': { 'low': { 'rate': 5 }, 'same': { 'rate': 25 }, 'none': null } }");

            assertThat(labels(space)).containsExactly("as written", "low", "none");
        }

        @Test
        void doesNotCountThePackageWithoutAProvision() {
            var space = space("'alternatives': { 't': { 'low': { 'rate': 5 }, 'none': null } }");

            assertThat(space.size()).isEqualTo(BigInteger.TWO);
            assertThat(space.packages()).hasSize(2);
        }

        @Test
        void doesNotCountWhatCannotBe() {
            var space = space("'alternatives': { 't': { 'low': { 'rate': 5 }, 'high': { 'rate': 40 }, 'none': null } },"
                    + " 'conflict': { 'infeasible': [{ 't': ['low', 'none'] }] }");

            assertThat(space.size()).isEqualTo(BigInteger.TWO);
            assertThat(space.packages()).containsExactly(List.of(0), List.of(2));
        }

        @Test
        void countsWhatCouldNotBeTogetherWithATermThatIsLeftOut() {
            var file = TestPack.scenario(
                    pack,
                    "'parties': [ 'MEXICO' ], 'provisions': { " + TARIFF
                            + ", 'gone': { 'type': 'Tariff', 'payer': 'CANADA' } },"
                            + " 'alternatives': { 't': { 'low': { 'rate': 5 } } },"
                            + " 'conflict': { 'infeasible': [{ 't': 'low', 'gone': 'as written' }] }");

            assertThat(Space.of(file, file.base(), List.of()).size()).isEqualTo(BigInteger.ONE);
            assertThat(Space.of(file, file.change(file.base(), Change.set("gone=null")), List.of())
                            .size())
                    .isEqualTo(BigInteger.TWO);
        }

        @Test
        void isRefusedWhereNothingCanBe() {
            assertThatThrownBy(() -> space("'conflict': { 'infeasible': [{ 't': 'as written' }] }"))
                    .hasMessageContaining("No package is left: all are infeasible.");
        }

        @Test
        void isOnePackageWhereNothingVaries() {
            assertThat(space("'description': ''").size()).isEqualTo(BigInteger.ONE);
        }
    }

    @Nested
    class WithOpenFields {

        @Test
        void cutsNumbersAtTheConstantsOfTheRules() {
            var space = space("'description': ''", "t.rate");

            assertThat(labels(space))
                    .containsExactly(
                            "rate 25",
                            "rate 0",
                            "rate between 0 and 10",
                            "rate 10",
                            "rate between 10 and 25",
                            "rate between 25 and 50",
                            "rate 50",
                            "rate between 50 and 100",
                            "rate 100",
                            "rate absent");
        }

        @Test
        void multipliesThoseOfOneProvision() {
            assertThat(space("'description': ''", "t.rate=5,10", "t.payer").size())
                    .isEqualTo(BigInteger.valueOf(2 * 3 + 1));
        }

        @Test
        void refusesAnUnknownProvisionWithTheNearestName() {
            assertThatThrownBy(() -> space("'description': ''", "u.rate"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("There is no provision \"u\". Known: t.");
        }

        @Test
        void refusesAnUnknownFieldWithTheNearestName() {
            assertThatThrownBy(() -> space("'description': ''", "t.ratte"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("Unknown field \"ratte\" in Tariff. Maybe you meant \"rate\".");
        }

        @Test
        void refusesAValueThatTheFieldDoesNotTake() {
            assertThatThrownBy(() -> space("'description': ''", "t.payer=FRANCE"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("FRANCE");
        }

        @Test
        void refusesNumbersThatARuleComparesWithMoreThanConstants(@TempDir Path folder) {
            pack = TestPack.in(folder)
                    .stance("MX-2", "$a : Tariff( $r : rate ) $b : Tariff( rate > $r )", "stance.opposes( $a, $b );")
                    .load();

            assertThatThrownBy(() -> space("'description': ''", "t.rate"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("MX-2 A title");
            load(folder.resolve("again"));
        }
    }

    private static List<String> labels(Space space) {
        return space.slots().get(0).options().stream()
                .map(option -> option.label().toString())
                .toList();
    }

    private static Space space(String members, String... open) {
        ScenarioFile file = TestPack.scenario(pack, "'provisions': { " + TARIFF + " }, " + members);
        return Space.of(
                file,
                file.base(),
                Arrays.stream(open)
                        .map(text -> Opening.parse(text).orElseThrow())
                        .toList());
    }
}
