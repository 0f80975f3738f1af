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

@DisplayName("Robustness by the API")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RobustRouteTest {

    private static final String SCENARIO = TestSchema.text(Path.of("scenarios/tmec-2026/joint-operations.json"));

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private Tree robust(String query) {
        var answer = served.post("/api/v1/robust?" + query, SCENARIO);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Tree.of(answer.body()).at("robustness").list().get(0);
    }

    @Test
    void isToldOfTheSpace() {
        var robustness = robust("holds=INFERRED=0.7&holds=MX-SEC-01=0.5");

        assertThat(robustness.at("size").text()).isEqualTo("12");
        assertThat(robustness.at("share").text()).isEqualTo("UNOPPOSED");
        assertThat(robustness.at("holds").list()).hasSize(2);
        assertThat(robustness.at("stances").list()).hasSize(2);
    }

    @Test
    void isToldOfThePackageAsWrittenAndOfTheShareThatIsAskedFor() {
        var robustness = robust("holds=*=0.9&as-written=true&share=conflict");

        assertThat(robustness.at("size").text()).isEqualTo("1");
        assertThat(robustness.at("share").text()).isEqualTo("CONFLICT");
    }

    @Test
    void assumesNothingByItself() {
        var robustness = robust("as-written=true");

        assertThat(robustness.at("holds").list()).isEmpty();
        assertThat(robustness.at("expected", "conflict").text()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holds=INFERRED",
                "holds=MEXCO=0.5",
                "holds=*=2",
                "holds=*=0.5&share=luck",
                "holds=*=0.5&as-written=true&optional=raids"
            })
    void refusesWhatItCannotAssume(String query) {
        assertProblem(served.post("/api/v1/robust?" + query, SCENARIO), 422);
    }
}
