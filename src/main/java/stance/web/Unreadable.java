package stance.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import stance.language.Language;
import stance.language.Phrase;

/** The answer to what is no request of HTTP, or too long for one: problem details as everywhere, not a page of Jetty's. */
final class Unreadable extends ErrorHandler {

    private final long largestRequest;

    Unreadable(long largestRequest) {
        this.largestRequest = largestRequest;
    }

    /** Jetty by itself has no words for PUT, PATCH and DELETE. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        var problem = ProblemDetails.of(code, detail(code));
        Content.Sink.write(response, true, problem.json(Language.ENGLISH), callback);
    }

    private Phrase detail(int code) {
        return switch (code) {
            case 408 -> Phrase.of("The content took too long to come.");
            case 413 -> tooLarge(largestRequest);
            default -> Phrase.of("This request cannot be read.");
        };
    }

    static Phrase tooLarge(long largestRequest) {
        return Phrase.of("The content is larger than %s kB, the most that is read.", largestRequest / 1024);
    }
}
