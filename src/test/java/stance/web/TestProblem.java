package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import stance.report.data.TestSchema;

/** What every refusal must be. */
final class TestProblem {

    private static final TestSchema SCHEMA = TestSchema.published("problem-details-1.schema.json");

    private TestProblem() {}

    /** Holds an answer against this status and the form of problem details. */
    static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(SCHEMA.errors(answer.body())).isEmpty();
        assertThat(answer.body()).contains("\"status\": " + status);
    }

    /** The same for an answer as it came. */
    static void assertProblem(String raw, int status) {
        assertThat(raw).startsWith("HTTP/1.1 " + status + " ").contains("Content-Type: application/problem+json");
        assertThat(SCHEMA.errors(raw.substring(raw.indexOf("\r\n\r\n") + 4))).isEmpty();
    }
}
