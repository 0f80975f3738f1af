package stance.web;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Has HEAD answered like GET, with its status, type and length; Jetty leaves the content out. Javalin by itself would say
 * that all is well and empty.
 */
final class Heads extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        // Events would not end.
        var isHead = HttpMethod.HEAD.is(request.getMethod())
                && !StateRoutes.CHANGES.equals(request.getHttpURI().getPath());
        return super.handle(isHead ? new AsGet(request) : request, response, callback);
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
