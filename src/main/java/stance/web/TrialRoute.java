package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import stance.web.reply.Reader;

/** What would come of other rules in a pack. Nothing of them is kept, and nothing of them is read in this process. */
final class TrialRoute {

    private final TrialDesk desk;
    private final WorkLimit workLimit;

    TrialRoute(TrialDesk desk, WorkLimit workLimit) {
        this.desk = desk;
        this.workLimit = workLimit;
    }

    void addTo(RoutesConfig routes) {
        routes.post(Trial.PATH, this::tryOut);
    }

    private void tryOut(Context context) {
        Trial.Extra.of(new Parameters(context)
                .only(Parameters.hearing(), Set.of(Trial.WITH))
                .checkHearing());
        var content = context.bodyAsBytes();
        var asked = new ForwardedQuestion(
                Trial.PATH, context.pathParam("pack"), context.queryParamMap(), content, Reader.language(context));
        PackDesk.send(context, workLimit.work(() -> {
            // What is out of form is refused before a process is started for it.
            TrialRequest.read(content);
            return desk.ask(asked);
        }));
    }
}
