package stance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestCells;
import stance.TestPack;
import stance.problem.RefusedException;
import stance.scenario.Change.Kind;

@DisplayName("A change where a scenario is asked about")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeTest {

    private ScenarioFile file;

    @BeforeAll
    void load(@TempDir Path folder) {
        var members = TestCells.BOTH
                + ", 'proposedBy': 'MEXICO', 'parties': [ 'MEXICO', 'UNITED_STATES' ]"
                + ", 'context': { 'old': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 5 } }";
        file = TestPack.scenario(TestPack.in(folder).load(), members);
    }

    private static Change change(Kind kind, String text) {
        return new Change(kind, text);
    }

    private Proposal changed(Change... changes) {
        return file.change(file.base(), List.of(changes));
    }

    private static List<String> words(Map<String, ?> terms) {
        return terms.values().stream().map(String::valueOf).toList();
    }

    @Test
    void addsAProvision() {
        assertThat(words(changed(change(Kind.ADD, "more:Tariff,payer=CANADA,rate=10"))
                        .provisions()))
                .contains("more: Tariff( payer CANADA, rate 10 )")
                .hasSize(3);
    }

    @Test
    void namesTheVariantOfWhichItIsRefused(@TempDir Path folder) {
        var varied = TestPack.scenario(
                TestPack.in(folder).load(),
                TestCells.BOTH + ", 'variants': { 'alone': { 'provisions': { 'talks': null } } }");
        var change = List.of(change(Kind.SET, "talks=null"));

        assertThatThrownBy(() ->
                        varied.change(Objects.requireNonNull(varied.variants().get("alone")), change))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("There is no provision \"talks\". So it is in the variant \"alone\".");
    }

    @Test
    void namesAnAddedProvisionAfterItsTypeWhereNoIdIsGiven() {
        var talks = file.change(
                file.base(),
                List.of(change(Kind.SET, "talks=null"), change(Kind.ADD, "Talks,participants=CANADA,MEXICO")));

        assertThat(words(talks.provisions())).contains("talks: Talks( participants CANADA, MEXICO )");
    }

    @Test
    void addsAFactOfTheContextWhichIsNotProposed() {
        var proposal = changed(change(Kind.CONTEXT, "now:Tariff,payer=CANADA,rate=1"));

        assertThat(words(proposal.context())).contains("now: Tariff( payer CANADA, rate 1 )");
        assertThat(proposal.provisions()).doesNotContainKey("now");
    }

    @Test
    void setsWhatWasAddedAndWhatIsInForce() {
        var proposal = changed(
                change(Kind.ADD, "more:Tariff,payer=CANADA,rate=10"),
                change(Kind.SET, "more.rate=20"),
                change(Kind.SET, "old.rate=7"));

        assertThat(words(proposal.provisions())).contains("more: Tariff( payer CANADA, rate 20 )");
        assertThat(words(proposal.context())).containsExactly("old: Tariff( payer MEXICO, rate 7 )");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CANADA         | CANADA",
                "CANADA;MEXICO  | CANADA;MEXICO",
                "+CANADA        | MEXICO;UNITED_STATES;CANADA",
                "+MEXICO        | MEXICO;UNITED_STATES",
                "CANADA;+MEXICO | CANADA;MEXICO"
            })
    void asksOtherPartiesOrMore(String asked, String parties) {
        var changes = Arrays.stream(asked.split(";"))
                .map(each -> change(Kind.PARTY, each))
                .toList();

        assertThat(file.change(file.base(), changes).parties()).containsExactly(parties.split(";"));
    }

    @Test
    void ofTheProposerMakesItProposeTheWholeAsItStands() {
        var proposal = changed(change(Kind.PROPOSED_BY, "UNITED_STATES"), change(Kind.SET, "tariff.rate=1"));

        assertThat(proposal.proposedBy()).contains("UNITED_STATES");
        assertThat(proposal.original()).isEmpty();
    }

    @Test
    void assumesOfAPartyOrOfOneProvisionOrOfEverybody() {
        var proposal = changed(
                change(Kind.ASSUME, "MEXICO=accepts"),
                change(Kind.ASSUME, "UNITED_STATES.talks=OBJECTS"),
                change(Kind.ASSUME, "*=REJECTS"));

        assertThat(proposal.assumptions().words())
                .containsExactly("UNITED_STATES.talks=OBJECTS", "MEXICO=ACCEPTS", "*=REJECTS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADD     | Tarif,rate=1                | Maybe you meant \"Tariff\".",
                "ADD     | x:y:z                       | For example: plan:WaterPlan,agreedBy=2026-01-15.",
                "ADD     | Tariff,rate                 | For example: plan:WaterPlan,agreedBy=2026-01-15.",
                "ADD     | tariff:Tariff,payer=MEXICO  | Put another id before it, or change what is there with --set.",
                "CONTEXT | old:Tariff,payer=MEXICO     | Put another id before it, or change what is there with --set.",
                "PARTY   | MEXIC                       | Maybe you meant \"MEXICO\".",
                "ASSUME  | CANADA                      | For example: CANADA=ACCEPTS.",
                "ASSUME  | MEXICO=LIKES                | Known: ACCEPTS, CONDITIONAL, OBJECTS, REJECTS.",
                "SET     | odl.rate=1                  | Maybe you meant \"old\"."
            })
    void thatDoesNotFitIsRefusedAsItWasTyped(Kind kind, String text, String hint) {
        var change = change(kind, text);

        assertThatThrownBy(() -> changed(change))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                            assertThat(problem.place().toString()).startsWith(change.typed());
                            assertThat(problem.hint().toString()).isEqualTo(hint);
                        }));
    }
}
