package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.PrintWriter;
import java.util.Optional;
import stance.language.Phrase;
import stance.problem.RefusedException;
import stance.report.gate.Visible;
import stance.web.reply.ReplyException;

/** Turns what stops a request into its answer: refused input, what the protocol has a code for, and bugs. */
final class Refusals {

    private final PrintWriter log;
    private final long largestRequest;

    /** @param log told of bugs, with their stack traces */
    Refusals(PrintWriter log, long largestRequest) {
        this.log = log;
        this.largestRequest = largestRequest;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(
                RefusedException.class,
                (refused, context) -> ProblemDetails.refused(refused.problems()).answer(context));
        routes.exception(HttpResponseException.class, this::answer);
        routes.exception(Exception.class, this::bug);
    }

    private void answer(HttpResponseException answer, Context context) {
        var status = answer.getStatus();
        var detail = switch (status) {
            case 405 -> Phrase.of("%s is not for %s.", context.method(), context.path());
            case 413 -> Unreadable.tooLarge(largestRequest);
            default ->
                answer instanceof ReplyException reply
                        ? reply.detail()
                        : Phrase.verbatim(
                                Optional.ofNullable(answer.getMessage()).orElse(""));
        };
        ProblemDetails.of(status, detail).answer(context);
        Optional.ofNullable(answer.getDetails().get(ReplyException.RETRY_AFTER))
                .ifPresent(seconds -> context.header(ReplyException.RETRY_AFTER, seconds));
        if (status == ReplyException.UNAUTHORIZED) {
            context.header("WWW-Authenticate", "Bearer");
        }
        if (answer instanceof MethodNotAllowedResponse) {
            context.header("Allow", String.join(", ", answer.getDetails().values()));
        }
    }

    private void bug(Exception bug, Context context) {
        log.print(Visible.trace(bug));
        log.flush();
        ProblemDetails.of(500, Phrase.of("This is a bug in Stance. Where the server was started, there is more."))
                .answer(context);
    }
}
