package stance.report.json;

import stance.list.Timeline;
import stance.list.Timeline.Event;
import stance.list.Timeline.Span;

/** A course of positions for programs. */
final class TimelineJson {

    private TimelineJson() {}

    static void write(JsonWriter json, Timeline timeline) {
        json.array("events", timeline.events(), TimelineJson::event);
        json.array("spans", timeline.spans(), TimelineJson::span);
    }

    private static void event(JsonWriter json, Event event) {
        var stance = event.stance();
        json.object(object -> {
            object.field("day", event.day().toString());
            object.field("kind", event.kind());
            object.field("stance", stance.id());
            object.field("title", stance.title());
            object.field("actor", stance.actor().id());
            object.field("topic", stance.topic().id());
            object.field("strength", stance.strength());
            RecordJson.write(object, stance);
            stance.supersedes().ifPresent(id -> object.field("supersedes", id));
            event.successor().ifPresent(successor -> object.field("successor", successor.id()));
        });
    }

    private static void span(JsonWriter json, Span span) {
        json.object(object -> {
            object.field("stance", span.stance().id());
            object.field("actor", span.stance().actor().id());
            object.field("strength", span.stance().strength());
            StanceJson.lifetime(object, span.lifetime());
        });
    }
}
