package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stance.report.data.TestSchema;

@DisplayName("A comparison by the API")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonRouteTest {

    private static final String SCENARIO = TestSchema.text(Path.of("scenarios/tmec-2026/joint-operations.json"));

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private Tree compared(String query) {
        var answer = served.post("/api/v1/compare?" + query, SCENARIO);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Tree.of(answer.body());
    }

    private static String sides(Tree comparison, String field) {
        return comparison.at("sides").list().stream()
                .map(side -> side.find(field).map(Tree::text).orElse("itself"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void putsAVariantBesideTheScenario() {
        var comparison = compared("variant=mexican-forces-only");

        assertThat(sides(comparison, "variant")).isEqualTo("itself mexican-forces-only");
        assertThat(sides(comparison, "verdict")).isEqualTo("CONFLICT UNDETERMINED");
        assertThat(comparison.at("findings").print()).contains("MX-SEC-04", "\"whyNot\"", "\"words\"");
    }

    @Test
    void putsSeveralVariantsBesideEachOther() {
        assertThat(sides(compared("variant=without-raids&variant=mexican-forces-only"), "variant"))
                .isEqualTo("without-raids mexican-forces-only");
        assertThat(sides(compared("variant=all"), "variant"))
                .isEqualTo("itself mexican-forces-only without-raids cooperation-instead");
    }

    @Test
    void comparesDays() {
        assertThat(sides(compared("as-of=2025-01-01&as-of=2026-01-29"), "verdict"))
                .endsWith(" CONFLICT");
    }

    @Test
    void isRefusedWhereThereIsNothingToCompareItWith() {
        var answer = served.post("/api/v1/compare", SCENARIO);

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("compare.alone");
    }

    @Test
    void isRefusedWithMoreSidesThanAreReadable() {
        var days = IntStream.rangeClosed(10, 22)
                .mapToObj(day -> "as-of=2026-01-" + day)
                .collect(Collectors.joining("&"));
        var answer = served.post("/api/v1/compare?" + days, SCENARIO);

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("At most 12 can stand side by side; these are 13.");
    }

    @Test
    void namesTheNearestOfAnUnknownVariant() {
        var answer = served.post("/api/v1/compare?variant=without-raid", SCENARIO);

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("Maybe you meant \\\"without-raids\\\".");
    }
}
