package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stance.report.data.TestSchema;

@DisplayName("The turns of an answer by the API")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnsRouteTest {

    private static final String SCENARIO = TestSchema.text(Path.of("scenarios/tmec-2026/joint-operations.json"));

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private Tree turns(String query, String... headers) {
        var answer = Served.send(
                served.withJson("POST", "/api/v1/turns" + query, SCENARIO).headers(headers));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(TestSchema.published("turns-1.schema.json").errors(answer.body()))
                .isEmpty();
        return Tree.of(answer.body());
    }

    @Test
    void areSpansAndALaneForEachParty() {
        var turns = turns("", "Accept-Language", "en");
        var spans = turns.at("spans").list();

        assertThat(turns.at("pack").text()).isEqualTo("tmec-2026");
        assertThat(spans).hasSizeGreaterThan(1);
        assertThat(spans.get(0).at("turnedBy").list()).isEmpty();
        assertThat(spans.get(spans.size() - 1).find("to")).isEmpty();
        assertThat(spans)
                .anySatisfy(span -> assertThat(span.at("turnedBy").list())
                        .extracting(Tree::text)
                        .contains("MX-SEC-04"));
        assertThat(turns.at("lanes").list())
                .extracting(lane -> lane.at("party").text())
                .containsExactly("MEXICO", "UNITED_STATES");
    }

    @Test
    void areOfAVariantInAReadingAndALanguage() {
        var turns = turns("?variant=mexican-forces-only&stated-only=true", "Accept-Language", "es");

        assertThat(turns.at("variant").text()).isEqualTo("mexican-forces-only");
        assertThat(turns.at("filters").list()).extracting(Tree::text).isEqualTo(List.of("stated-only"));
        assertThat(turns.at("spans").print()).contains("México").doesNotContain("is silent");
    }

    @Test
    void areOfNoSingleDay() {
        assertProblem(served.post("/api/v1/turns?as-of=2026-01-29", SCENARIO), 422);
    }
}
