package stance.negotiate.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.Reading;
import stance.negotiate.graph.Stability;
import stance.pack.PolicyPack;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.progress.Steps;
import stance.scenario.Response;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

@DisplayName("The conflict over a scenario")
class ScenarioConflictTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/october-1962"));
    private static final Path FILE = Path.of("scenarios/october-1962/package-of-november.json");
    private static final String WRITTEN =
            "\"conflict\": { \"control\": { \"removal\": \"USSR\" }, \"statusQuo\": { \"weapons\": \"they stay\" } }";

    private static ScenarioFile scenario(String conflict) throws IOException {
        var text = Files.readString(FILE);
        assertThat(text).contains(WRITTEN);
        return ScenarioFile.read(
                PACK,
                ScenarioSource.read(
                        "november.json",
                        text.replace(WRITTEN, "\"conflict\": " + conflict).getBytes(StandardCharsets.UTF_8)));
    }

    private static Conflict conflict(String terms, boolean counts) throws IOException {
        var file = scenario(terms);
        var order = counts ? ConflictQuery.CellOrders.COUNTS : ConflictQuery.CellOrders.CELLS;
        return ScenarioConflict.of(
                file,
                file.base(),
                new ConflictQuery(List.of(), order, List.of()),
                new Evaluator(Filters.NONE, false),
                Steps.SILENT);
    }

    @Test
    void isOverEveryPackageAndDecidedByWhoCarriesItOut() throws IOException {
        var conflict = conflict("{ \"control\": { \"removal\": \"USSR\" } }", false);

        assertThat(conflict.states()).hasSize(48);
        assertThat(conflict.control())
                .isEqualTo(Map.of(
                        "weapons", Optional.of("USSR"),
                        "removal", Optional.of("USSR"),
                        "assurance", Optional.of("UNITED_STATES"),
                        "turkey", Optional.of("UNITED_STATES")));
        assertThat(conflict.name(conflict.statusQuo()))
                .hasToString("weapons: as written; removal: not at all; assurance: no assurance; turkey: not at all");
    }

    @Test
    void holdsWhereTurkeyIsAgreedByWordOfMouthAndWhereNobodyGivesWayAlone() throws IOException {
        var conflict = conflict("{ \"control\": { \"removal\": \"USSR\" } }", false);

        assertThat(new Stability(conflict.model())
                        .equilibria(Concept.R, Reading.CERTAIN).stream()
                                .mapToObj(state -> conflict.name(state).toString()))
                .containsExactly(
                        "weapons: as written; removal: as written; assurance: as written; turkey: by word of mouth",
                        "weapons: as written; removal: at sea; assurance: as written; turkey: by word of mouth",
                        "weapons: they stay; removal: as written; assurance: no assurance; turkey: by word of mouth",
                        "weapons: they stay; removal: at sea; assurance: no assurance; turkey: by word of mouth");
    }

    /** What the order by inclusion decides is so where the sets of worse answers are within one another. */
    @Test
    void prefersByInclusionOfTheCellsThatAreWorse() throws IOException {
        var conflict = conflict("{ \"control\": { \"removal\": \"USSR\" } }", false);

        for (var maker = 0; maker < 2; maker++) {
            var party = conflict.makers().get(maker);
            for (var from = 0; from < 48; from++) {
                for (var to = 0; to < 48; to++) {
                    var before = conflict.evaluations().get(from).outcome();
                    var after = conflict.evaluations().get(to).outcome();
                    if (conflict.model().preferences().get(maker).prefers(from, to, Reading.POSSIBLE)) {
                        var rejectedBefore = before.cellsOf(party).stream()
                                .filter(cell -> cell.response() == Response.REJECTS)
                                .map(cell -> cell.name())
                                .toList();
                        assertThat(after.cellsOf(party).stream()
                                        .filter(cell -> cell.response() == Response.REJECTS)
                                        .map(cell -> cell.name()))
                                .isSubsetOf(rejectedBefore);
                    }
                }
            }
        }
    }

    @Test
    void leavesNoPairOpenWhereCellsAreCounted() throws IOException {
        var terms = "{ \"control\": { \"removal\": \"USSR\" } }";

        assertThat(conflict(terms, true).model().preferences()).allMatch(each -> each.isComplete());
        assertThat(conflict(terms, false).model().preferences()).noneMatch(each -> each.isComplete());
    }

    @Test
    void isAsTheDocumentShows() throws IOException {
        var block = Pattern.compile("```json\n\\{\n  \"conflict\": (\\{.*?\n  \\})\n\\}\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/negotiation.md")));
        assertThat(block.find()).isTrue();

        var conflict = conflict(block.group(1), false);

        assertThat(conflict.states()).hasSize(32);
        assertThat(conflict.control()).containsEntry("turkey", Optional.empty());
        assertThat(conflict.orders()).containsExactly(Conflict.Order.RANKING, Conflict.Order.STATEMENTS);
        assertThat(conflict.model().unseen().get(0).cardinality()).isEqualTo(8);
        assertThat(conflict.model().joint()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|Nobody says who decides this: removal.",
                "{ \"control\": { \"removl\": \"USSR\" } }|There is no provision \"removl\".",
                "{ \"control\": { \"removal\": \"USR\" } }|Who decides \"removal\" is \"USR\", which is not known.",
                "{ \"control\": { \"removal\": \"CUBA\" } }|CUBA decides \"removal\" and is no party.",
                "{ \"contrl\": {} }|Unknown field \"contrl\" in \"conflict\".",
                "{ \"control\": { \"removal\": \"USSR\" }, \"statusQuo\": { \"weapons\": \"stay\" } }"
                        + "|The option of \"weapons\" is \"stay\", which is not known.",
                "{ \"control\": { \"removal\": \"USSR\" }, \"infeasible\": [{}] }|No package is left",
                "{ \"control\": { \"removal\": \"USSR\" }, \"infeasible\": [{ \"turkey\": [] }] }"
                        + "|No option of \"turkey\" is named",
                "{ \"control\": { \"removal\": \"USSR\" }, \"ranking\": { \"USSR\": [{ \"turkey\": \"as written\" }] } }"
                        + "|The ranking of USSR leaves out 36 of 48 states",
                "{ \"control\": { \"removal\": \"USSR\" }, \"preferences\": { \"USSR\": [{ \"stance\": \"SU-1\" }] } }"
                        + "|The stance is \"SU-1\", which is not known.",
                "{ \"control\": { \"removal\": \"USSR\" }, \"preferences\": { \"USSR\": [{}] } }"
                        + "|A statement has one of these: stance, options, not, any, all.",
                "{ \"control\": { \"removal\": \"USSR\" }, \"unseen\": { \"CUBE\": [] } }"
                        + "|The party is \"CUBE\", which is not known.",
                "{ \"control\": { \"removal\": \"USSR\" }, \"irreversible\": [{ \"slot\": \"turkey\" }] }"
                        + "|The field \"from\" is missing"
            })
    void isRefusedWhereItIsNotSaidWell(String terms, String reason) {
        assertThatThrownBy(() -> conflict(terms, false))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems().stream().map(Problem::toString))
                                .anyMatch(problem -> problem.contains(reason)));
    }
}
