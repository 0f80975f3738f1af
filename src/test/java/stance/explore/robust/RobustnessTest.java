package stance.explore.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static stance.TestCells.DATED;
import static stance.TestCells.TALKS;
import static stance.TestCells.TARIFF;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.explore.space.Opening;
import stance.pack.PolicyPack;
import stance.problem.RefusedException;
import stance.scenario.Verdict;

@DisplayName("Robustness")
class RobustnessTest {

    private static final TestRule OPPOSES =
            TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.opposes( $tariff );");
    private static final TestRule ACCEPTS =
            TestRule.stance("MX-2").when("$tariff : Tariff()").then("stance.accepts( $tariff );");
    private static final String ONE = "'provisions': { " + TARIFF + " }";

    private final Path folder;

    RobustnessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private PolicyPack pack(TestRule... rules) {
        return TestRule.pack(folder, rules);
    }

    private static Robustness robustness(PolicyPack pack, String members, String... holds) {
        return robustness(pack, members, Filters.NONE, Optional.empty(), holds);
    }

    private static Robustness robustness(
            PolicyPack pack, String members, Filters filters, Optional<PackageKind> share, String... holds) {
        var file = TestPack.scenario(pack, members);
        var variant = file.variants().values().stream().findFirst();
        return Robustness.of(
                file,
                variant.orElse(file.base()),
                new RobustnessQuery(holds(holds), share, false, List.of()),
                new Evaluator(filters, false));
    }

    private static List<Holding> holds(String... holds) {
        return Stream.of(holds).map(text -> Holding.parse(text).orElseThrow()).toList();
    }

    /** What is to be expected, that of which nothing is left out. */
    private static Map<Verdict, String> expected(Expected expected) {
        var figures = new EnumMap<Verdict, String>(Verdict.class);
        expected.packages().forEach((verdict, number) -> {
            if (number.signum() > 0) {
                figures.put(verdict, number.stripTrailingZeros().toPlainString());
            }
        });
        return figures;
    }

    private static List<String> stances(Robustness robustness) {
        return robustness.swings().stream().map(swing -> swing.stance().id()).toList();
    }

    @Nested
    @DisplayName("of a stance that does not hold")
    class NotHolding {

        @Test
        void isThatOfSilence() {
            var robustness = robustness(pack(OPPOSES), ONE, "MX-1=0.3");

            assertThat(expected(robustness.expected()))
                    .isEqualTo(Map.of(Verdict.NEGOTIABLE, "0.3", Verdict.UNDETERMINED, "0.7"));
            assertThat(expected(robustness.recorded())).isEqualTo(Map.of(Verdict.NEGOTIABLE, "1"));
        }

        @Test
        void isThatOfWhatTheOthersSay() {
            var robustness = robustness(pack(OPPOSES, ACCEPTS), ONE, "MX-1=0.3");

            assertThat(expected(robustness.expected()))
                    .isEqualTo(Map.of(Verdict.NEGOTIABLE, "0.3", Verdict.AGREEMENT, "0.7"));
        }

        @Test
        void revivesNothing() {
            var later = ACCEPTS.with("supersedes", "MX-1");

            var robustness = robustness(pack(OPPOSES, later), ONE, "MX-2=0.5");

            assertThat(expected(robustness.expected()))
                    .isEqualTo(Map.of(Verdict.UNDETERMINED, "0.5", Verdict.AGREEMENT, "0.5"));
        }

        @Test
        void leavesASilenceThatAnAssumptionFills() {
            var robustness = robustness(pack(OPPOSES), ONE + ", 'assume': { 'MEXICO': 'ACCEPTS' }", "MX-1=0.3");

            assertThat(expected(robustness.expected()))
                    .isEqualTo(Map.of(Verdict.NEGOTIABLE, "0.3", Verdict.AGREEMENT, "0.7"));
        }

        @Test
        void leavesWhatItPutForwardWithoutPresumption() {
            var offering = TestRule.stance("MX-1")
                    .when("$tariff : Tariff( rate > 10 )")
                    .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );");
            var members = DATED + ", 'proposedBy': 'MEXICO', " + ONE
                    + ", 'variants': { 'v': { 'provisions': { 'tariff': { 'rate': 10 } } } }";

            var robustness = robustness(pack(offering), members, "MX-1=0.25");

            assertThat(expected(robustness.expected()))
                    .isEqualTo(Map.of(Verdict.UNDETERMINED, "0.75", Verdict.AGREEMENT, "0.25"));
        }

        @Test
        void leavesTheProposerWithItsPresumption() {
            var robustness = robustness(pack(OPPOSES), "'proposedBy': 'MEXICO', " + ONE, "MX-1=0.3");

            assertThat(expected(robustness.expected()))
                    .isEqualTo(Map.of(Verdict.NEGOTIABLE, "0.3", Verdict.AGREEMENT, "0.7"));
        }

        @Test
        void takesAllOfItsRulesTogether() {
            var further =
                    TestRule.partOf("MX-1", "MX-1b").when("$talks : Talks()").then("stance.opposes( $talks );");

            var robustness =
                    robustness(pack(OPPOSES, further), "'provisions': { " + TARIFF + ", " + TALKS + " }", "MX-1=0.3");

            assertThat(expected(robustness.expected()))
                    .isEqualTo(Map.of(Verdict.NEGOTIABLE, "0.3", Verdict.UNDETERMINED, "0.7"));
        }
    }

    @Nested
    @DisplayName("takes the assumption that names a stance most closely")
    class Closest {

        private Map<String, String> chances(PolicyPack pack, String... holds) {
            return robustness(pack, ONE, holds).swings().stream()
                    .collect(Collectors.toMap(
                            swing -> swing.stance().id(),
                            swing -> swing.probability().toPlainString()));
        }

        @Test
        void itsIdBeforeItsBasisAndItsBasisBeforeEverything() {
            var pack = pack(OPPOSES, ACCEPTS, OPPOSES.with("basis", "ACTED").renamed("MX-3"));

            assertThat(chances(pack, "*=0.9", "REPORTED=0.5", "MX-1=0.1"))
                    .isEqualTo(Map.of("MX-1", "0.1", "MX-2", "0.5", "MX-3", "0.9"));
        }

        @Test
        void namedByActorOrStrengthAsWell() {
            var pack = pack(OPPOSES.held("RED_LINE"), ACCEPTS);

            assertThat(chances(pack, "red-line=0.2")).isEqualTo(Map.of("MX-1", "0.2"));
            assertThat(chances(pack, "MEXICO=0.4")).isEqualTo(Map.of("MX-1", "0.4", "MX-2", "0.4"));
        }

        @Test
        void andSaysWhatEachTouches() {
            var elsewhere = TestRule.stance("MX-3").when("$talks : Talks()").then("stance.opposes( $talks );");
            var ended = ACCEPTS.renamed("MX-4").with("stated", "2026-01-27").with("until", "2026-01-28");
            var pack = pack(OPPOSES, ACCEPTS, elsewhere, ended);

            var groups =
                    robustness(pack, ONE, "FIRM=0.5", "MX-1=0.1", "MX-4=0.2").groups();

            assertThat(groups)
                    .extracting(Robustness.Group::stances)
                    .as("MX-2 and MX-3, MX-1, and nothing that has ended")
                    .containsExactly(2, 1, 0);
            assertThat(groups).extracting(Robustness.Group::speaking).containsExactly(1, 1, 0);
        }

        @Test
        void andNoneOfWhatIsFilteredOut() {
            var robustness =
                    robustness(pack(OPPOSES), ONE, Filters.of(Filter.STATED_ONLY), Optional.empty(), "MX-1=0.5");

            assertThat(robustness.swings()).isEmpty();
            assertThat(expected(robustness.expected())).isEqualTo(Map.of(Verdict.UNDETERMINED, "1"));
        }
    }

    @Nested
    @DisplayName("says of each stance")
    class Each {

        @Test
        void whatIsToBeExpectedIfItHoldsAndIfNot() {
            var robustness = robustness(pack(OPPOSES, ACCEPTS), ONE, "MX-1=0.3", "MX-2=0.6");

            assertThat(stances(robustness)).containsExactly("MX-1", "MX-2");
            var swing = robustness.swings().get(0);
            assertThat(expected(swing.holds())).isEqualTo(Map.of(Verdict.NEGOTIABLE, "1"));
            assertThat(expected(swing.fails()))
                    .isEqualTo(Map.of(Verdict.UNDETERMINED, "0.4", Verdict.AGREEMENT, "0.6"));
        }

        @Test
        void theSwingOfTheShareThatIsAskedForTheWidestFirst() {
            var robustness = robustness(
                    pack(OPPOSES, ACCEPTS),
                    ONE,
                    Filters.NONE,
                    Optional.of(PackageKind.AGREEMENT),
                    "MX-1=0.3",
                    "MX-2=0.6");

            // Without MX-2 there is no agreement; with it, seven times in ten.
            assertThat(stances(robustness)).containsExactly("MX-2", "MX-1");
            assertThat(robustness.swings().get(0).of(PackageKind.AGREEMENT)).isEqualByComparingTo("0.7");
            assertThat(robustness.swings().get(1).of(PackageKind.AGREEMENT)).isEqualByComparingTo("-0.6");
        }

        @Test
        void atWhichProbabilityTheLikeliestVerdictTurns() {
            var robustness = robustness(pack(OPPOSES, OPPOSES.renamed("MX-3")), ONE, "MX-1=0.3", "MX-3=0.3");

            // 1 - 0.7 (1 - p) = 1/2 where p = 2/7.
            var turn = robustness.swings().get(0).turns();
            assertThat(turn).hasSize(1);
            assertThat(turn.get(0).at().toPlainString()).startsWith("0.2857142857142857142857142857");
            assertThat(turn.get(0).below()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(turn.get(0).above()).isEqualTo(Verdict.NEGOTIABLE);
        }

        @Test
        void thatNoProbabilityOfItsTurnsTheVerdict() {
            var robustness = robustness(pack(OPPOSES, OPPOSES.renamed("MX-3")), ONE, "MX-1=0.9", "MX-3=0.3");

            assertThat(robustness.swings().get(1).stance().id()).isEqualTo("MX-3");
            assertThat(robustness.swings().get(1).turns()).isEmpty();
        }

        @Test
        void everyThresholdWhereThereAreSeveral() {
            var fails = new Expected(
                    Map.of(Verdict.AGREEMENT, new BigDecimal("0.6"), Verdict.UNDETERMINED, new BigDecimal("0.4")));
            var gain = new Expected(Map.of(
                    Verdict.AGREEMENT, new BigDecimal("-0.6"),
                    Verdict.NEGOTIABLE, new BigDecimal("0.6")));

            // 0.6 - 0.6 p = 0.4 where p = 1/3, and 0.6 p = 0.4 where p = 2/3.
            assertThat(Turn.between(fails, gain))
                    .extracting(turn -> turn.at().movePointRight(3).intValue(), Turn::below, Turn::above)
                    .containsExactly(
                            tuple(333, Verdict.AGREEMENT, Verdict.UNDETERMINED),
                            tuple(666, Verdict.UNDETERMINED, Verdict.NEGOTIABLE));
        }

        @Test
        void theWorstOfVerdictsThatAreAsLikely() {
            var robustness = robustness(pack(OPPOSES), ONE, "MX-1=0.5");

            assertThat(robustness.expected().likeliest()).isEqualTo(Verdict.NEGOTIABLE);
        }
    }

    @Nested
    @DisplayName("tells the share")
    class Shares {

        private static final String SPACE =
                ONE + ", 'alternatives': { 'tariff': { 'canadian': { 'payer': 'CANADA' } } }";

        @Test
        void ofTheVerdictThatOnePackageHas() {
            assertThat(robustness(pack(OPPOSES), ONE, "MX-1=0.1").share()).isEqualTo(PackageKind.NEGOTIABLE);
        }

        @Test
        void ofWhatNobodyOpposesInASpace() {
            var robustness = robustness(
                    pack(OPPOSES.when("$tariff : Tariff( payer == Country.CANADA )"), ACCEPTS), SPACE, "*=0.5");

            assertThat(robustness.share()).isEqualTo(PackageKind.UNOPPOSED);
            assertThat(expected(robustness.expected()))
                    .as("of two packages")
                    .isEqualTo(
                            Map.of(Verdict.NEGOTIABLE, "0.5", Verdict.UNDETERMINED, "0.75", Verdict.AGREEMENT, "0.75"));
            assertThat(robustness.part(robustness.expected().of(PackageKind.UNOPPOSED)))
                    .isEqualByComparingTo("0.75");
        }

        @Test
        void ofThePackageAsItIsWritten() {
            var file = TestPack.scenario(pack(OPPOSES), SPACE);

            var robustness = Robustness.of(
                    file,
                    file.base(),
                    new RobustnessQuery(holds("*=0.5"), Optional.empty(), true, List.of()),
                    new Evaluator(Filters.NONE, false));

            assertThat(robustness.isOfOne()).isTrue();
        }

        @Test
        void ofNothingThatIsOpenThere() {
            var file = TestPack.scenario(pack(OPPOSES), SPACE);
            var query =
                    new RobustnessQuery(holds("*=0.5"), Optional.empty(), true, List.of(Opening.optional("tariff")));

            assertThatThrownBy(() -> Robustness.of(file, file.base(), query, new Evaluator(Filters.NONE, false)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("--optional tariff: Nothing is open in the package as it is written.");
        }
    }

    @Nested
    @DisplayName("refuses")
    class Refuses {

        private void assertRefused(String message, String... holds) {
            var pack = pack(OPPOSES, ACCEPTS);
            assertThatThrownBy(() -> robustness(pack, ONE, holds))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(message);
        }

        @Test
        void aNameOfNothingWithTheNearestOne() {
            assertRefused(
                    "There is no stance, actor, basis or strength \"MEXIC\" in test-pack. Maybe you meant"
                            + " \"MEXICO\".",
                    "MEXIC=0.5");
        }

        @Test
        void twoAssumptionsThatDifferOnOneStance() {
            assertRefused(
                    "--holds FIRM=0.4: MEXICO=0.5 says otherwise of MX-1 and 1 more. Say it of the stance itself:"
                            + " --holds MX-1=0.4.",
                    "MEXICO=0.5",
                    "FIRM=0.4");
            assertRefused("MX-1=0.5 says otherwise of MX-1.", "MX-1=0.5", "MX-1=0.4");
        }

        @Test
        void noneThatSayTheSame() {
            var pack = pack(OPPOSES);

            assertThat(robustness(pack, ONE, "MEXICO=0.5", "FIRM=0.50", "MX-1=0.5")
                            .swings())
                    .hasSize(1);
        }

        @Test
        void noneThatAreSettledByTheStanceItself() {
            var pack = pack(OPPOSES);

            assertThat(robustness(pack, ONE, "MEXICO=0.5", "FIRM=0.4", "MX-1=0.1")
                            .swings())
                    .extracting(swing -> swing.probability().toPlainString())
                    .containsExactly("0.1");
        }
    }

    @Test
    void assumesNothingByItself() {
        var robustness = robustness(pack(OPPOSES), ONE);

        assertThat(robustness.swings()).isEmpty();
        assertThat(robustness.expected()).isEqualTo(robustness.recorded());
    }

    @Test
    void readsProbabilitiesFromZeroToOne() {
        assertThat(Stream.of("A=0", "A=1", "A=0.5", "A=1.00", "A=0.000001").map(Holding::parse))
                .allMatch(Optional::isPresent);
        assertThat(Stream.of("A", "=0.5", "A=", "A=1.5", "A=-0.5", "A=.5", "A=50%", "A=0.0000001", "A=B=0.5", "A=1e-3")
                        .map(Holding::parse))
                .allMatch(Optional::isEmpty);
    }
}
