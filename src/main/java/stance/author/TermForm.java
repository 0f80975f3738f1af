package stance.author;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import stance.json.Json;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.JsonBuilder;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.problem.Spot;

/** Provisions as a scenario writes them, and what a variant changes of them. */
final class TermForm {

    private static final Json NOTHING = new JsonNull(Spot.NOWHERE);

    private TermForm() {}

    static JsonObject all(Collection<Term> terms) {
        var object = new JsonBuilder();
        terms.forEach(term -> object.put(term.id(), whole(term)));
        return object.build();
    }

    /** What turns the first ones into the others. */
    static JsonObject changes(Map<String, Term> before, Map<String, Term> after) {
        var object = new JsonBuilder();
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (var id : ids) {
            var old = Optional.ofNullable(before.get(id));
            var term = Optional.ofNullable(after.get(id));
            if (term.isEmpty()) {
                object.put(id, NOTHING);
            } else if (old.isEmpty()) {
                object.put(id, whole(term.get()));
            } else if (!old.equals(term)) {
                object.put(id, changes(old.get(), term.get()));
            }
        }
        return object.build();
    }

    private static JsonObject changes(Term before, Term after) {
        var object = new JsonBuilder();
        after.type().fields().stream()
                .filter(field -> !before.value(field.name()).equals(after.value(field.name())))
                .forEach(field -> object.put(
                        field.name(),
                        after.value(field.name()).map(TermForm::json).orElse(NOTHING)));
        return object.build();
    }

    private static JsonObject whole(Term term) {
        var object = new JsonBuilder().put("type", term.type().name());
        term.values().forEach((field, value) -> object.put(field, json(value)));
        return object.build();
    }

    private static Json json(Value value) {
        if (value instanceof Value.Whole || value instanceof Value.Decimal) {
            return JsonBuilder.number(value.words());
        } else if (value instanceof Value.Flag flag) {
            return JsonBuilder.flag(flag.value());
        } else if (value instanceof Value.Choices choices) {
            return JsonBuilder.texts(choices.constants());
        }
        return JsonBuilder.text(value.words());
    }
}
