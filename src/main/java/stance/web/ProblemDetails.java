package stance.web;

import io.javalin.http.Context;
import java.util.List;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Problem;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.ProblemDetailsData;
import stance.web.reply.Reader;
import stance.web.reply.Reply;

/**
 * What went wrong as an answer: the problem details of <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>,
 * with each problem and its place in {@code problems}.
 *
 * @param type what kind it is, the same for all of its kind
 * @param title that kind in words
 * @param detail what is wrong with this request
 */
record ProblemDetails(int status, String type, Phrase title, Phrase detail, List<Problem> problems) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** Input was refused. */
    static ProblemDetails refused(List<Problem> problems) {
        var first = problems.get(0).said();
        return new ProblemDetails(
                422,
                "urn:stance:problem:refused",
                Phrase.of("Refused"),
                problems.size() == 1 ? first : Phrase.of("%s problems; the first: %s", problems.size(), first),
                problems);
    }

    /** An answer of the protocol, such as 404. */
    static ProblemDetails of(int status, Phrase detail) {
        return new ProblemDetails(status, "about:blank", Phrase.verbatim(phrase(status)), detail, List.of());
    }

    void answer(Context context) {
        context.status(status).result(json(Reader.language(context))).contentType(MEDIA_TYPE);
    }

    Reply reply(Language language) {
        return Reply.text(status, MEDIA_TYPE, json(language));
    }

    String json(Language language) {
        return JsonData.write(new ProblemDetailsData(
                type, title.in(language), status, detail.in(language), ProblemData.all(problems, language)));
    }

    /** The phrases of RFC 9110, section 15, and RFC 6585 for the codes that this server uses. */
    private static String phrase(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 408 -> "Request Timeout";
            case 409 -> "Conflict";
            case 412 -> "Precondition Failed";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 428 -> "Precondition Required";
            case 429 -> "Too Many Requests";
            case 431 -> "Request Header Fields Too Large";
            case 503 -> "Service Unavailable";
            default -> status < 500 ? "Bad Request" : "Internal Server Error";
        };
    }
}
