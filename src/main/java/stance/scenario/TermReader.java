package stance.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonCursor;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.pack.record.PartialDate;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Spot;

/** Reads provisions by the vocabulary of the pack. A type is looked up by name there; no class is named in a scenario. */
final class TermReader {

    /** The most facts of a scenario, proposed and in context. */
    static final int MAX_FACTS = 64;

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    private final Vocabulary vocabulary;
    private final JsonCursor cursor;
    private final Figures figures;

    private final boolean mayLackFields;

    TermReader(Vocabulary vocabulary, JsonCursor cursor) {
        this(vocabulary, cursor, false);
    }

    private TermReader(Vocabulary vocabulary, JsonCursor cursor, boolean mayLackFields) {
        this.vocabulary = vocabulary;
        this.cursor = cursor;
        this.mayLackFields = mayLackFields;
        this.figures = new Figures(cursor);
    }

    /** One for terms in which any field may be left out. */
    static TermReader ofParts(Vocabulary vocabulary, JsonCursor cursor) {
        return new TermReader(vocabulary, cursor, true);
    }

    /** The terms under a key of the scenario, by id. */
    Map<String, Term> terms(JsonObject scenario, String key) {
        var terms = new LinkedHashMap<String, Term>();
        cursor.membersAt(scenario, key, Phrase.of("\"%s\"", key)).forEach((id, member) -> {
            checkId(id, member.keyAt());
            term(id, member.value()).ifPresent(term -> terms.put(id, term));
        });
        return terms;
    }

    /** One term; empty after a problem was noted. */
    Optional<Term> term(String id, Json value) {
        return cursor.object(value, Phrase.of("The provision \"%s\"", id))
                .flatMap(object -> cursor.require(object, "type", Phrase.of("\"%s\"", id))
                        .flatMap(name -> type(name, id))
                        .flatMap(type -> term(id, object, type)));
    }

    private void checkId(String id, Spot at) {
        if (!ID.matcher(id).matches() || id.equals(Cells.PACKAGE)) {
            cursor.error(
                    "scenario.id",
                    at,
                    Phrase.of(
                            "The id \"%s\" cannot be used: letters, digits, - and _, a letter first, and not \"%s\".",
                            id, Cells.PACKAGE),
                    Phrase.NONE);
        } else {
            cursor.refuseGiven("scenario.id", id, at, GivenName.EVERY);
        }
    }

    private Optional<ProvisionType> type(Json value, String id) {
        return cursor.text(value, Phrase.of("The type of \"%s\"", id)).flatMap(name -> {
            var type = vocabulary.type(name);
            if (type.isEmpty()) {
                cursor.error(
                        "scenario.unknown-type",
                        value.at(),
                        Phrase.of("Unknown type \"%s\" of the provision \"%s\".", name, id),
                        Nearest.hint(name, vocabulary.statableNames()));
            } else if (type.get().family()) {
                cursor.error(
                        "scenario.family",
                        value.at(),
                        Phrase.of("\"%s\" is a family of types; a provision needs one of them.", name),
                        Nearest.oneOf(members(name)));
                return Optional.empty();
            }
            return type;
        });
    }

    private List<String> members(String family) {
        return vocabulary.statable().stream()
                .filter(type -> isOf(type, family))
                .map(ProvisionType::name)
                .toList();
    }

    private boolean isOf(ProvisionType type, String family) {
        return type.parent()
                .map(parent -> parent.equals(family)
                        || vocabulary
                                .type(parent)
                                .filter(known -> isOf(known, family))
                                .isPresent())
                .orElse(false);
    }

    private Optional<Term> term(String id, JsonObject object, ProvisionType type) {
        var values = new LinkedHashMap<String, Value>();
        var complete = true;
        if (!object.members().keySet().stream()
                .allMatch(key -> key.equals("type") || type.field(key).isPresent())) {
            refuseUnknown(object, type);
        }
        for (var field : type.fields()) {
            var member = object.members().get(field.name());
            var isOptional = field.optional() || mayLackFields;
            if (member == null || (member.value() instanceof JsonNull && isOptional)) {
                complete &= isOptional;
                if (!isOptional && !cursor.isMisspelt(object, field.name())) {
                    cursor.error(
                            "scenario.missing-field",
                            object.at(),
                            Phrase.of("The field \"%s\" is missing in \"%s\" (%s).", field.name(), id, type.name()),
                            Phrase.of("It holds %s.", field.type().words()));
                }
                continue;
            }
            var value = value(member.value(), field);
            complete &= value.isPresent();
            value.ifPresent(read -> values.put(field.name(), read));
        }
        return complete ? Optional.of(new Term(id, type, values)) : Optional.empty();
    }

    private void refuseUnknown(JsonObject object, ProvisionType type) {
        var known = new ArrayList<>(type.fieldNames());
        known.add("type");
        cursor.refuseUnknown(object, known, Phrase.verbatim(type.name()));
    }

    private Optional<Value> value(Json json, Field field) {
        var type = field.type();
        if (type instanceof ChoiceType choice
                && json instanceof JsonText text
                && choice.choices().labels().containsKey(text.text())) {
            return Optional.of(new Value.Choice(text.text()));
        }
        return checkedValue(json, field, Phrase.of("The field \"%s\"", field.name()));
    }

    private Optional<Value> checkedValue(Json json, Field field, Phrase what) {
        return switch (field.type().kind()) {
            case CHOICE -> constant(json, field.type().choices(), what).map(Value.Choice::new);
            case CHOICES -> constants(json, field.type().choices(), what);
            case FLAG -> cursor.flag(json, what).map(Value.Flag::new);
            case WHOLE_NUMBER -> number(json, field, what).flatMap(number -> whole(number, json, what));
            case NUMBER ->
                number(json, field, what)
                        .filter(number -> figures.isHeld(number, json, what))
                        .map(number -> new Value.Decimal(number.doubleValue()));
            case DATE -> cursor.text(json, what).flatMap(text -> date(text, json, what));
            case TEXT -> cursor.text(json, what).map(Value.Text::new);
            case ACTOR, ACTORS -> throw new IllegalStateException("Only the scenario itself has such a field.");
        };
    }

    private Optional<Value> date(String text, Json json, Phrase what) {
        if (PartialDate.parseDay(text).isEmpty()) {
            cursor.error(
                    "scenario.date",
                    json.at(),
                    Phrase.of("%s is \"%s\"; it must be a date such as 2026-07-01.", what, text),
                    Phrase.NONE);
            return Optional.empty();
        }
        return Optional.of(new Value.Text(text));
    }

    private Optional<BigDecimal> number(Json json, Field field, Phrase what) {
        var unit = field.unit().map(words -> " " + words).orElse("");
        return figures.number(json, what).filter(number -> {
            var outside = field.range().filter(range -> !range.holds(number));
            outside.ifPresent(range -> cursor.error(
                    "scenario.range",
                    json.at(),
                    Phrase.of(
                            "%s is %s%s; it must lie between %s and %s%s.",
                            what,
                            ((JsonNumber) json).text(),
                            unit,
                            range.least().toPlainString(),
                            range.greatest().toPlainString(),
                            unit),
                    Phrase.NONE));
            return outside.isEmpty();
        });
    }

    private Optional<Value> whole(BigDecimal number, Json json, Phrase what) {
        if (number.scale() > 0) {
            cursor.error(
                    "scenario.whole",
                    json.at(),
                    Phrase.of("%s is %s; it must be a whole number.", what, number.toPlainString()),
                    Phrase.NONE);
            return Optional.empty();
        }
        if (number.toBigInteger().bitLength() >= Integer.SIZE) {
            cursor.error(
                    "scenario.range",
                    json.at(),
                    Phrase.of(
                            "%s must lie between %s and %s; found %s.",
                            what, Integer.MIN_VALUE, Integer.MAX_VALUE, json.kind()),
                    Phrase.NONE);
            return Optional.empty();
        }
        return Optional.of(new Value.Whole(number.intValueExact()));
    }

    private Optional<String> constant(Json json, EnumType choices, Phrase what) {
        return cursor.text(json, what).filter(text -> {
            var isKnown = choices.labels().containsKey(text);
            if (!isKnown) {
                cursor.error(
                        "scenario.unknown-value",
                        json.at(),
                        Phrase.of("%s is \"%s\", which is no %s.", what, text, choices.name()),
                        Nearest.hint(text, choices.constants()));
            }
            return isKnown;
        });
    }

    private Optional<Value> constants(Json json, EnumType choices, Phrase what) {
        if (!(json instanceof JsonArray array)) {
            cursor.list(json, what);
            return Optional.empty();
        }
        var constants = new LinkedHashSet<String>();
        for (var item : array.values()) {
            constant(item, choices, what).ifPresent(constant -> {
                if (!constants.add(constant)) {
                    cursor.error(
                            "scenario.duplicate-value",
                            item.at(),
                            Phrase.of("%s has \"%s\" twice.", what, constant),
                            Phrase.NONE);
                }
            });
        }
        return constants.size() < array.values().size() ? Optional.empty() : Optional.of(new Value.Choices(constants));
    }
}
