package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.report.data.TestSchema;

@DisplayName("Equilibria by the API")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EquilibriaRouteTest {

    private static final String RAIDS = TestSchema.text(Path.of("scenarios/tmec-2026/joint-operations.json"));
    private static final String NOVEMBER = TestSchema.text(Path.of("scenarios/october-1962/package-of-november.json"));

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private Tree conflict(String query) {
        var answer = served.post("/api/v1/equilibria?" + query, NOVEMBER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Tree.of(answer.body()).at("conflicts").list().get(0);
    }

    private static List<String> studied(Tree conflict) {
        return conflict.at("studies").list().stream()
                .map(study -> study.at("state").text())
                .toList();
    }

    @Test
    void looksCloselyAtWhatMayHoldAndAtWhatIsAskedFor() {
        var usual = studied(conflict(""));
        var more = studied(conflict("study=5&study=2"));

        assertThat(usual).contains("2", "48").doesNotContain("5");
        assertThat(more)
                .contains("5")
                .containsAll(usual)
                .doesNotHaveDuplicates()
                .hasSize(usual.size() + 1);
    }

    @Test
    void namesTheStancesBehindAMoveAndBehindWhatDetersIt() {
        var temptations = conflict("study=5").at("studies").list().stream()
                .flatMap(study -> study.at("temptations").list().stream())
                .toList();

        assertThat(temptations)
                .anySatisfy(
                        each -> assertThat(each.at("deterredBy", "GMR").list()).isNotEmpty())
                .allSatisfy(
                        each -> assertThat(each.at("deterredBy").find("SIM")).isEmpty());
    }

    @Test
    void saysOfEachTermThatNobodyDecidesIt() {
        var answer = served.post("/api/v1/equilibria", RAIDS);

        assertProblem(answer, 422);
        assertThat(Tree.of(answer.body()).at("problems").list())
                .allSatisfy(each -> assertThat(each.at("code").text()).isEqualTo("conflict.undecided"))
                .extracting(each -> each.at("pointer").text())
                .containsExactly("/provisions/raids");
    }

    @ParameterizedTest
    @ValueSource(strings = {"study=49", "study=0", "study=x", "study=10001", "concept=NASH", "control=turkey=USA"})
    void refusesWhatItCannotLookAt(String query) {
        assertProblem(served.post("/api/v1/equilibria?" + query, NOVEMBER), 422);
    }
}
