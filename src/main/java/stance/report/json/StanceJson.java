package stance.report.json;

import stance.list.Lifetime;
import stance.list.StanceListing;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Stance;
import stance.problem.Place;

/** Stances of a listing for programs. */
final class StanceJson {

    private StanceJson() {}

    static void write(JsonWriter json, StanceListing.Entry entry) {
        var stance = entry.stance();
        json.object(object -> {
            object.field("id", stance.id());
            object.field("title", stance.title());
            object.field("actor", stance.actor().id());
            object.field("topic", stance.topic().id());
            object.field("strength", stance.strength());
            RecordJson.write(object, stance);
            stance.until().ifPresent(day -> object.field("until", day.toString()));
            stance.supersedes().ifPresent(id -> object.field("supersedes", id));
            object.texts(
                    "supersededBy", entry.successors().stream().map(Stance::id).toList());
            object.object("holds", holds -> lifetime(holds, entry.lifetime()));
            place(object, stance.place());
            object.array(
                    "rules",
                    stance.rules(),
                    (list, rule) -> list.object(item -> {
                        item.field("name", rule.name());
                        item.field("strength", rule.strength());
                        place(item, rule.place());
                        item.field("drl", FormPrinter.print(rule.form()));
                    }));
        });
    }

    static void lifetime(JsonWriter json, Lifetime lifetime) {
        json.field("from", lifetime.from().toString());
        lifetime.end().ifPresent(end -> {
            json.field("until", end.day().toString());
            json.field("reason", end.reason());
            end.successor().ifPresent(stance -> json.field("successor", stance.id()));
        });
    }

    private static void place(JsonWriter json, Place place) {
        json.field("file", place.file());
        json.field("line", place.line());
    }
}
