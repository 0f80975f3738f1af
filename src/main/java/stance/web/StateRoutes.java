package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.report.data.JsonData;
import stance.report.data.StateData;
import stance.web.reply.ReplyException;

/** What this server is and may do, and when its files change. */
final class StateRoutes {

    private static final String JSON = "application/json";
    private static final String CHANGES = "/api/v1/changes";
    private static final String EVENTS = "text/event-stream";
    private static final Pattern NOT_WANTED = Pattern.compile("[qQ]=0(?:\\.0*)?");

    private final WorkbenchSettings settings;
    private final FileChanges changes;

    StateRoutes(WorkbenchSettings settings, FileChanges changes) {
        this.settings = settings;
        this.changes = changes;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/state", this::state);
        routes.before(CHANGES, this::admit);
        routes.sse(CHANGES, changes::tell);
    }

    /** Javalin would answer with nothing at all. */
    private void admit(Context context) {
        if (!context.method().equals(HandlerType.GET)) {
            return;
        }
        new Parameters(context).only(Set.of());
        if (!areAskedFor(Optional.ofNullable(context.header("Accept")).orElse(""))) {
            throw new ReplyException(
                    ReplyException.NOT_ACCEPTABLE,
                    Phrase.of("Here are events: ask for them with \"Accept: %s\".", EVENTS));
        }
        if (changes.isFull()) {
            throw ReplyException.tooMany(Phrase.of("Too many are told of changes already."), 10);
        }
    }

    /** By their name, and not to be left out (RFC 9110, section 12.4.2): a browser that takes anything is told what is here. */
    private static boolean areAskedFor(String accept) {
        return Stream.of(accept.split(",", -1))
                .map(range -> List.of(range.strip().split("\\s*;\\s*", -1)))
                .anyMatch(parts ->
                        parts.get(0).equals(EVENTS) && parts.stream().noneMatch(NOT_WANTED.asMatchPredicate()));
    }

    private void state(Context context) {
        new Parameters(context).only(Set.of());
        context.result(JsonData.write(new StateData(settings.isWritable(), settings.takesPacks())))
                .contentType(JSON);
    }
}
