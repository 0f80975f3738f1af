package stance.report.data;

import java.util.List;

/**
 * What went wrong with a request: problem details (RFC 9457). They name no format of their own.
 *
 * @param type What kind of problem it is, the same for all of its kind: about:blank, or urn:stance:problem:refused.
 * @param title That kind in words.
 * @param status The status code of the answer.
 * @param detail What is wrong with this request.
 * @param problems Each problem of refused input with its place; empty otherwise.
 */
@Published(
        format = "",
        schema = "problem-details-1",
        title = "Problem details",
        about = "What went wrong with a request: RFC 9457, with the located problems of Stance.")
public record ProblemDetailsData(String type, String title, int status, String detail, List<ProblemData> problems) {}
