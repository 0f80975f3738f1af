package stance.web;

import io.javalin.http.Context;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The method of a request is that of its first line. HEAD is answered like GET, with its status, type and length; Jetty
 * leaves the content out. Javalin by itself would say that all is well and empty, and obeys a header that names another
 * method, past what a proxy or a browser has checked.
 */
final class RequestMethods extends Handler.Wrapper {

    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final String IS_HEAD = "stance.head";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var asWritten = request.getHeaders().contains(OVERRIDE) ? new WithoutOverride(request) : request;
        if (!HttpMethod.HEAD.is(request.getMethod())) {
            return super.handle(asWritten, response, callback);
        }
        asWritten.setAttribute(IS_HEAD, true);
        return super.handle(new AsGet(asWritten), response, callback);
    }

    /** Whether the request asks for no content, whatever its method is taken for. */
    static boolean isHead(Context context) {
        return context.req().getAttribute(IS_HEAD) != null;
    }

    private static final class WithoutOverride extends Request.Wrapper {

        WithoutOverride(Request request) {
            super(request);
        }

        @Override
        public HttpFields getHeaders() {
            return HttpFields.build(super.getHeaders()).remove(OVERRIDE).asImmutable();
        }
    }

    private static final class AsGet extends Request.Wrapper {

        AsGet(Request head) {
            super(head);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.asString();
        }
    }
}
