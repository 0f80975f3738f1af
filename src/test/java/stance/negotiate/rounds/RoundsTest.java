package stance.negotiate.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.negotiate.conflict.Conflict.Order;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.problem.RefusedException;
import stance.progress.Steps;
import stance.scenario.Change;
import stance.scenario.Response;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

@DisplayName("Rounds over a scenario")
class RoundsTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/october-1962"));
    private static final Path FILE = Path.of("scenarios/october-1962/package-of-november.json");

    private static ScenarioFile scenario(String from, String to) throws IOException {
        var text = Files.readString(FILE);
        assertThat(text).contains(from);
        return ScenarioFile.read(
                PACK,
                ScenarioSource.read("november.json", text.replace(from, to).getBytes(StandardCharsets.UTF_8)));
    }

    private static Rounds rounds(ScenarioFile file, RoundsQuery query) {
        return Rounds.of(file, file.base(), query, new Evaluator(Filters.NONE, false), Steps.SILENT);
    }

    private static Rounds november(RoundsQuery query) throws IOException {
        return rounds(scenario("\"statusQuo\"", "\"statusQuo\""), query);
    }

    private static RoundsQuery first(String party) {
        return new RoundsQuery(Optional.of(party), OptionalInt.empty(), List.of(), Map.of(), List.of());
    }

    /** Worth one for each slot that is as written, with the same weight for each. */
    private static Utility written(double reservation) {
        var rest = Map.of("as written", 1.0);
        return new Utility(
                Map.of("weapons", 0.25, "removal", 0.25, "assurance", 0.25, "turkey", 0.25),
                Map.of(
                        "weapons", with(rest, "they stay"),
                        "removal", with(rest, "at sea", "not at all"),
                        "assurance", with(rest, "no assurance"),
                        "turkey", with(rest, "by word of mouth", "in a letter", "not at all")),
                reservation);
    }

    private static Map<String, Double> with(Map<String, Double> known, String... others) {
        var all = new HashMap<>(known);
        List.of(others).forEach(other -> all.put(other, 0.0));
        return all;
    }

    @Test
    void endWhereTurkeyIsAgreedByWordOfMouth() throws IOException {
        var rounds = november(RoundsQuery.USUAL);

        assertThat(rounds.ending().kind()).isEqualTo(Ending.Kind.AGREEMENT);
        assertThat(rounds.packages().name(rounds.ending().number().orElseThrow()))
                .hasToString(
                        "weapons: as written; removal: as written; assurance: as written; turkey: by word of mouth");
        assertThat(rounds.better()).isZero();
    }

    @Test
    void beginWithWhoIsToBegin() throws IOException {
        assertThat(november(first("USSR")).offers().get(0).side()).isEqualTo(1);
        assertThat(november(first("UNITED_STATES")).offers().get(0).side()).isZero();
    }

    @Test
    void nameTheWordsThatGiveWayAndThoseThatAreMet() throws IOException {
        var file = scenario(
                "\"control\"",
                "\"ranking\": { \"UNITED_STATES\": [{ \"turkey\": \"not at all\", \"weapons\":"
                        + " \"as written\" }, {}], \"USSR\": [{ \"turkey\": \"by word of mouth\", \"assurance\":"
                        + " \"as written\" }, {}] }, \"control\"");
        var rounds = rounds(file, RoundsQuery.USUAL);

        assertThat(rounds.party(0).order()).isEqualTo(Order.RANKING);
        assertThat(rounds.steps())
                .filteredOn(Concession::isLess)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.gaveWay())
                        .extracting(stance -> stance.actor().id())
                        .allMatch(rounds.party(step.side()).id()::equals));
        assertThat(rounds.steps())
                .flatExtracting(Concession::met)
                .extracting(Stance::id)
                .contains("SU-JUP-09");
    }

    @Test
    void meanAnAlternativeByItsNameWhereAChangeMakesItTheFormAsWritten() throws IOException {
        var file = scenario(
                "\"control\"", "\"ranking\": { \"USSR\": [{ \"turkey\": \"by word of mouth\" }, {}] }, \"control\"");
        var changed = file.change(file.base(), Change.set("turkey.form=SPOKEN"));

        var rounds = Rounds.of(file, changed, RoundsQuery.USUAL, new Evaluator(Filters.NONE, false), Steps.SILENT);

        assertThat(rounds.party(1).levels()).isEqualTo(2);
    }

    @Test
    void passOverWhatIsSaidOfAProvisionThatIsLeftOut() throws IOException {
        var file =
                scenario("\"control\"", "\"ranking\": { \"USSR\": [{ \"turkey\": \"as written\" }, {}] }, \"control\"");
        var changed = file.change(file.base(), Change.set("assurance=null"));

        assertThat(Rounds.of(file, changed, RoundsQuery.USUAL, new Evaluator(Filters.NONE, false), Steps.SILENT)
                        .party(1)
                        .levels())
                .isEqualTo(2);
    }

    @Test
    void haveNoPackageThatAPartyRejects() throws IOException {
        var rounds = november(RoundsQuery.USUAL);

        assertThat(rounds.offered()).isEqualTo(48);
        assertThat(rounds.offers())
                .noneMatch(offer -> rounds.packages()
                                .evaluations()
                                .get(offer.number())
                                .outcome()
                                .response(rounds.party(offer.side()).id())
                        == Response.REJECTS);
    }

    @Test
    void tellTheRedLinesThatCannotBeMetTogetherWhereThereIsNoAgreement() throws IOException {
        var file = ScenarioFile.read(PACK, ScenarioSource.read("stay.json", """
                        { "pack": "october-1962", "title": "Weapons stay", "asOf": "1962-10-28",
                          "parties": ["UNITED_STATES", "USSR"],
                          "provisions": { "weapons": { "type": "ForcesInCuba", "forces": "OFFENSIVE_WEAPONS", "fate": "STAY" } },
                          "alternatives": { "weapons": { "for a year": { "withinDays": 365 } } } }
                        """.getBytes(StandardCharsets.UTF_8)));

        var rounds = rounds(file, RoundsQuery.USUAL);

        assertThat(rounds.ending().kind()).isEqualTo(Ending.Kind.NOTHING_TO_OFFER);
        assertThat(rounds.open()).isZero();
        assertThat(rounds.core())
                .hasValueSatisfying(core -> assertThat(core.members())
                        .extracting(member -> member.stance().actor().id())
                        .containsOnly("UNITED_STATES"));
    }

    @Test
    void goByNumbersWhereTheyAreGiven() throws IOException {
        var query = new RoundsQuery(
                Optional.of("USSR"),
                OptionalInt.of(10),
                List.of(new Tactic(Optional.of("USSR"), Strategy.BOULWARE)),
                Map.of("USSR", written(0.6)),
                List.of());

        var rounds = november(query);

        assertThat(rounds.party(1).utility()).isPresent();
        assertThat(rounds.party(1).levels()).isEqualTo(2);
        assertThat(rounds.packages().name(rounds.offers().get(0).number()))
                .hasToString("weapons: as written; removal: as written; assurance: as written; turkey: as written");
        assertThat(rounds.offers())
                .filteredOn(offer -> offer.side() == 1)
                .allSatisfy(offer -> assertThat(written(0)
                                .of(
                                        rounds.packages().issues(),
                                        rounds.packages().choice(offer.number())))
                        .isGreaterThanOrEqualTo(0.6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                CANADA | USSR           | micro    | CANADA is none of the parties.
                USSR   | CUBA           | micro    | CUBA is none of the parties.
                USSR   | UNITED_STATES  | boulware | boulware needs to know what each package is worth to UNITED_STATES in numbers.
                """)
    void refuseWhatDoesNotFit(String first, String tactic, String strategy, String message) {
        var query = new RoundsQuery(
                Optional.of(first),
                OptionalInt.empty(),
                List.of(new Tactic(Optional.of(tactic), Strategy.of(strategy).orElseThrow())),
                Map.of(),
                List.of());

        assertThatThrownBy(() -> november(query))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.message().toString())
                                .containsExactly(message));
    }

    @Test
    void areOfTwoParties() throws IOException {
        var two = "[\"UNITED_STATES\", \"USSR\"],\n  \"provisions\"";
        var file = scenario(two, two.replace("]", ", \"CUBA\"]"));

        assertThatThrownBy(() -> rounds(file, RoundsQuery.USUAL))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.message().toString())
                                .containsExactly("Rounds are of two parties; here are 3: UNITED_STATES, USSR, CUBA."));
    }
}
