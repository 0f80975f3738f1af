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

@DisplayName("A sample by the API")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleRouteTest {

    private static final String SCENARIO = TestSchema.text(Path.of("scenarios/tmec-2026/joint-operations.json"));
    private static final String OPENED = "open=tariffs.reason&open=tariffs.status&open=raids.forces&optional=tariffs";

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private Tree sampled(String query) {
        var answer = served.post("/api/v1/sample?" + query, SCENARIO);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Tree.of(answer.body()).at("samples").list().get(0);
    }

    @Test
    void drawsAsManyPackagesAsAreAskedForAndGivesIntervals() {
        var sample = sampled(OPENED + "&sample=20");

        assertThat(sample.at("drawn").text()).isEqualTo("20");
        assertThat(sample.at("exact").text()).isEqualTo("false");
        assertThat(sample.at("shares", "unopposed").keys()).contains("share", "low", "high");
    }

    @Test
    void drawsTheSameWithTheSameSeedAndOthersWithAnother() {
        var query = OPENED + "&sample=20&seed=";

        assertThat(sampled(query + 3).print()).isEqualTo(sampled(query + 3).print());
        assertThat(sampled(query + 3).print()).isNotEqualTo(sampled(query + 4).print());
    }

    @Test
    void isExactWhereThereAreNotMorePackages() {
        assertThat(sampled("sample=1000").at("exact").text()).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample=0", "sample=100001", "sample=many", "sample=1e3", "seed=-1", "seed=0", "top=3"})
    void refusesWhatCannotBeDrawn(String query) {
        assertProblem(served.post("/api/v1/sample?" + query, SCENARIO), 422);
    }
}
