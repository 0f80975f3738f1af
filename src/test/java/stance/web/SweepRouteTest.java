package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.report.data.TestSchema;

@DisplayName("A sweep by the API")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SweepRouteTest {

    private static final String SCENARIO = TestSchema.text(Path.of("scenarios/tmec-2026/joint-operations.json"));

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private Tree swept(String query) {
        var answer = served.post("/api/v1/sweep" + query, SCENARIO);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Tree.of(answer.body()).at("sweeps").list().get(0);
    }

    @Test
    void ranksNothingUnlessAsked() {
        assertThat(swept("").find("ranking")).isEmpty();
    }

    @Test
    void givesTheFrontOfTwoPartiesInTheOrderOfTheScenario() {
        var ranking = swept("?front=UNITED_STATES&front=MEXICO").at("ranking");

        assertThat(ranking.at("frontParties").list().stream().map(Tree::text))
                .containsExactly("MEXICO", "UNITED_STATES");
        assertThat(ranking.at("front").list()).isNotEmpty().allSatisfy(point -> {
            assertThat(point.at("values").list()).hasSize(2);
            assertThat(point.at("example", "options").keys()).containsExactlyInAnyOrder("raids", "tariffs");
        });
    }

    @Test
    void listsAsManyOfTheBestAsAreAskedFor() {
        var ranking = swept("?top=2&by=nash").at("ranking");

        assertThat(ranking.at("by").text()).isEqualTo("NASH");
        assertThat(ranking.at("top").list()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"front=MEXCO", "top=0", "top=101", "by=luck"})
    void refusesWhatItCannotRankBy(String query) {
        assertProblem(served.post("/api/v1/sweep?" + query, SCENARIO), 422);
    }
}
