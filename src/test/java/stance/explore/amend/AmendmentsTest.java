package stance.explore.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stance.TestRule.pack;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.evaluate.Ground;
import stance.explore.space.Opening;
import stance.pack.vocabulary.Value;
import stance.problem.RefusedException;
import stance.scenario.Verdict;

@DisplayName("The smallest amendments of a package")
class AmendmentsTest {

    private static final AmendmentQuery UNOPPOSED = AmendmentQuery.to(Goal.UNOPPOSED, 10);
    private static final String TARIFF = "'tariff': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 }";
    private static final String TALKS = "'talks': { 'type': 'Talks', 'participants': ['MEXICO'] }";
    private static final TestRule AGAINST_HIGH_RATES = TestRule.stance("MX-1")
            .when("$tariff : Tariff( rate > 10 )")
            .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );");
    private static final TestRule WANTS_TALKS = TestRule.stance("MX-2")
            .when("not Talks()")
            .then("stance.requires( stance.thePackage(), \"talks\" );"
                    + " stance.proposesProvision( \"Talks\", \"participants\", Country.MEXICO );");

    private final Path folder;

    AmendmentsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String scenario(String provisions, String more) {
        return "'asOf': '2026-01-30', 'parties': ['MEXICO'], 'provisions': { " + provisions + " }" + more;
    }

    private Amendments amendments(String scenario, AmendmentQuery query, TestRule... rules) {
        var file = TestPack.scenario(pack(folder, rules), scenario);
        return Amendments.of(file, file.base(), query, new Evaluator(Filters.NONE, false));
    }

    private static List<String> instructions(Amendments amendments) {
        return amendments.smallest().stream()
                .map(amendment -> amendment.changes().stream()
                        .map(change -> change.provision() + " "
                                + change.after().map(term -> term.words()).orElse("dropped"))
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void leadToNoPackageThatCannotBe() {
        var barred = ", 'alternatives': { 'tariff': { 'low': { 'rate': 10 } } },"
                + " 'conflict': { 'infeasible': [{ 'tariff': 'low' }] }";

        assertThat(instructions(amendments(scenario(TARIFF + ", " + TALKS, barred), UNOPPOSED, AGAINST_HIGH_RATES)))
                .containsExactly("[tariff dropped]");
    }

    @Test
    void takeUpWhatAnActorPutForwardBeforeTheyDropAProvision() {
        var amendments = amendments(scenario(TARIFF + ", " + TALKS, ""), UNOPPOSED, AGAINST_HIGH_RATES);

        assertThat(instructions(amendments))
                .containsExactly("[tariff Tariff( payer MEXICO, rate 10 )]", "[tariff dropped]");
        var change = amendments.smallest().get(0).changes().get(0);
        assertThat(change.offers()).extracting(offer -> offer.stance().id()).containsExactly("MX-1");
        assertThat(change.removes().findings())
                .extracting(finding -> finding.stance().id())
                .containsExactly("MX-1");
        assertThat(amendments.smallest().get(0).evaluation().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void addWhatAnActorMisses() {
        var amendments = amendments(scenario(TARIFF, ""), UNOPPOSED, WANTS_TALKS);

        assertThat(instructions(amendments)).containsExactly("[talks Talks( participants MEXICO )]");
        assertThat(amendments.smallest().get(0).changes().get(0).before()).isEmpty();
    }

    @Test
    void addUnderAnIdThatIsFree() {
        var taken = "'talks': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 5 }";

        var amendments = amendments(scenario(taken, ""), UNOPPOSED, WANTS_TALKS);

        assertThat(instructions(amendments)).containsExactly("[talks-2 Talks( participants MEXICO )]");
    }

    @Test
    void makeAsManyChangesAsTheyMust() {
        var amendments = amendments(scenario(TARIFF, ""), UNOPPOSED, AGAINST_HIGH_RATES, WANTS_TALKS);

        assertThat(amendments.changes()).isEqualTo(2);
        assertThat(amendments.count()).isEqualTo(BigInteger.ONE);
        assertThat(instructions(amendments))
                .containsExactly("[tariff Tariff( payer MEXICO, rate 10 ), talks Talks( participants MEXICO )]");
    }

    @Test
    void keepOneOfTheProvisionsAtLeast() {
        var againstAll = TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.opposes( $tariff );");

        var amendments = amendments(scenario(TARIFF, ""), UNOPPOSED, againstAll, WANTS_TALKS);

        assertThat(amendments.isPossible()).isFalse();
        assertThat(amendments.space().size()).isEqualTo(BigInteger.TWO);
    }

    @Test
    void turnToAlternativesAndToOpenFields() {
        var alternatives = ", 'alternatives': { 'tariff': { 'low': { 'rate': 5 } } }";
        var query = new AmendmentQuery(
                Goal.UNOPPOSED,
                10,
                List.of(Opening.parse("tariff.rate=8,12").orElseThrow()),
                List.of("talks"),
                List.of());

        var amendments = amendments(scenario(TARIFF + ", " + TALKS, alternatives), query, AGAINST_HIGH_RATES);

        assertThat(instructions(amendments))
                .containsExactlyInAnyOrder(
                        "[tariff Tariff( payer MEXICO, rate 5 )]",
                        "[tariff Tariff( payer MEXICO, rate 8 )]",
                        "[tariff Tariff( payer MEXICO, rate 10 )]");
    }

    @Test
    void leaveAloneWhatIsKept() {
        var query = new AmendmentQuery(Goal.UNOPPOSED, 10, List.of(), List.of(), List.of("tariff"));

        var amendments = amendments(scenario(TARIFF + ", " + TALKS, ""), query, AGAINST_HIGH_RATES);

        assertThat(amendments.isPossible()).isFalse();
        assertThat(amendments.core().orElseThrow().members())
                .extracting(member -> member.stance().id())
                .containsExactly("MX-1");
    }

    @Test
    void areNoneWhereThePackageAsWrittenMeetsTheGoal() {
        var amendments = amendments(scenario(TALKS, ""), UNOPPOSED, AGAINST_HIGH_RATES);

        assertThat(amendments.isMet()).isTrue();
        assertThat(amendments.smallest()).isEmpty();
    }

    @Test
    void doNotLeaveAnEmptyPackage() {
        var amendments = amendments(
                scenario("'tariff': { 'type': 'Tariff', 'payer': 'MEXICO' }", ""),
                UNOPPOSED,
                TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.opposes( $tariff );"));

        assertThat(amendments.isPossible()).isFalse();
    }

    @Test
    void nameTheSilencesThatKeepAgreementAway() {
        var query = AmendmentQuery.to(Goal.AGREEMENT, 10);

        var amendments = amendments(scenario(TALKS, ""), query, AGAINST_HIGH_RATES);

        assertThat(amendments.isPossible()).isFalse();
        assertThat(amendments.core().orElseThrow().members()).isEmpty();
        assertThat(amendments.core().orElseThrow().silences())
                .singleElement()
                .satisfies(silence -> assertThat(silence.provision()).isEqualTo("talks"));
    }

    @Test
    void keepThePresumptionThatTheProposerAcceptsItsOwnCounterOffer() {
        var query = AmendmentQuery.to(Goal.AGREEMENT, 10);
        var alternatives = ", 'proposedBy': 'MEXICO', 'alternatives': { 'tariff': { 'low': { 'rate': 5 } } }";

        var amendments = amendments(scenario(TARIFF, alternatives), query, AGAINST_HIGH_RATES);

        assertThat(instructions(amendments)).containsExactly("[tariff Tariff( payer MEXICO, rate 10 )]");
        assertThat(amendments.smallest().get(0).evaluation().outcome().cells())
                .extracting(cell -> cell.ground())
                .containsExactly(Ground.PRESUMED);
    }

    @Test
    void listNoMoreThanTheyMay() {
        var amendments = amendments(
                scenario(TARIFF + ", " + TALKS, ""), AmendmentQuery.to(Goal.UNOPPOSED, 1), AGAINST_HIGH_RATES);

        assertThat(amendments.smallest()).hasSize(1);
        assertThat(amendments.count()).isEqualTo(BigInteger.TWO);
    }

    @Test
    void startFromTheVariantThatIsAskedFor() {
        var variants = ", 'variants': { 'higher': { 'provisions': { 'tariff': { 'rate': 60 } } } }";
        var file = TestPack.scenario(pack(folder, AGAINST_HIGH_RATES), scenario(TARIFF + ", " + TALKS, variants));
        var higher = Objects.requireNonNull(file.variants().get("higher"));

        var amendments = Amendments.of(file, higher, UNOPPOSED, new Evaluator(Filters.NONE, false));

        var before = amendments.smallest().get(0).changes().get(0).before().orElseThrow();
        assertThat(before.value("rate")).contains(new Value.Decimal(60));
    }

    @Test
    void areRefusedForProvisionsThatAreNotThere() {
        var query = new AmendmentQuery(Goal.UNOPPOSED, 10, List.of(), List.of("talk"), List.of("tarif"));

        assertThatThrownBy(() -> amendments(scenario(TARIFF + ", " + TALKS, ""), query, AGAINST_HIGH_RATES))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("There is no provision \"talk\"")
                .hasMessageContaining("There is no provision \"tarif\"");
    }

    @Test
    void areRefusedWhereAProvisionIsBothKeptAndOpen() {
        var open = List.of(Opening.parse("tariff.rate=8").orElseThrow());
        var query = new AmendmentQuery(Goal.UNOPPOSED, 10, open, List.of(), List.of("tariff"));

        assertThatThrownBy(() -> amendments(scenario(TARIFF, ""), query, AGAINST_HIGH_RATES))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("both cannot be");
    }
}
