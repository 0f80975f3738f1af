package stance.report.data;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** What went wrong with a request: problem details (RFC 9457). They name no format of their own. */
@Published(
        format = "",
        schema = "problem-details-1",
        title = "Problem details",
        about = "What went wrong with a request: RFC 9457, with the located problems of Stance.")
public record ProblemDetailsData(
        @JsonPropertyDescription(
                "What kind of problem it is, the same for all of its kind: about:blank, or urn:stance:problem:refused.")
        String type,

        @JsonPropertyDescription("That kind in words.") String title,

        @JsonPropertyDescription("The status code of the answer.")
        int status,

        @JsonPropertyDescription("What is wrong with this request.")
        String detail,

        @JsonPropertyDescription("Each problem of refused input with its place; empty otherwise.")
        List<ProblemData> problems) {}
