package stance.author;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Actor;
import stance.pack.record.Basis;
import stance.pack.record.StanceReader;
import stance.pack.record.Status;
import stance.pack.record.Strength;
import stance.pack.record.Visibility;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.Kind;
import stance.table.Table.Column;

/** The columns of a sheet of rules: what a rule says of itself, what it says, and the fields that it asks about. */
final class SheetColumns {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String TYPE = "type";
    static final String OF = "of";
    static final String EFFECT = "effect";
    static final String MISSING = "missing";
    static final String THREATENS = "threatens";
    static final String PROPOSES = "proposes";
    static final String RATES = "rates";

    /** Those of every rule, in their order. */
    static final List<String> OF_RULES = Stream.of(
                    Stream.of(ID, TITLE, OF),
                    StanceReader.KEYS.stream(),
                    Stream.of(EFFECT, MISSING, PROPOSES, THREATENS, RATES))
            .flatMap(keys -> keys)
            .toList();

    private final PolicyPack pack;

    SheetColumns(PolicyPack pack) {
        this.pack = pack;
    }

    /** A column of every rule. */
    Column ofRules(String key) {
        return new Column(key, note(key), choices(key));
    }

    /** A column of a field. A rule may ask about a field that another column is named as: that is then its own. */
    static String head(Field field) {
        return OF_RULES.contains(field.name()) || field.name().equals(TYPE) ? "field " + field.name() : field.name();
    }

    /** The column of a field. */
    static Column of(Field field) {
        var choices = field.type().kind() == Kind.CHOICE
                ? field.type().choices().constants()
                : field.type().kind() == Kind.FLAG ? List.of("true", "false") : List.<String>of();
        var unit = field.unit().map(words -> ", in " + words.written()).orElse("");
        return new Column(head(field), field.doc().written() + unit, choices);
    }

    private List<String> choices(String key) {
        return switch (key) {
            case "actor" -> List.copyOf(pack.actors().keySet());
            case "topic" -> List.copyOf(pack.info().topics().keySet());
            case "strength" -> names(Strength.values());
            case "basis" -> names(Basis.values());
            case "visibility" -> names(Visibility.values());
            case "status" -> names(Status.values());
            case "source" -> List.copyOf(pack.sources().keySet());
            case "speaker" ->
                pack.actors().values().stream()
                        .map(Actor::speakers)
                        .flatMap(speakers -> speakers.keySet().stream())
                        .distinct()
                        .toList();
            case EFFECT ->
                Effect.calls().stream()
                        .filter(call ->
                                Effect.of(call).filter(Effect::standsAlone).isPresent())
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static String note(String key) {
        return Optional.ofNullable(
                        switch (key) {
                            case ID -> "Unique in the pack, and never used again.";
                            case TITLE -> "An assertion in the present tense.";
                            case OF -> "Of a further rule of a stance: the id of that.";
                            case "stated" ->
                                "The day on which it was said, such as 2026-01-29; 2026-01 where that is all.";
                            case "quote" -> "The words, short and exact.";
                            case "language" -> "Of the words, such as es-MX; English where there is nothing.";
                            case "translation" -> "What the words say in English.";
                            case "until" -> "The day from which it no longer holds.";
                            case "supersedes" -> "The id of the stance that it replaces.";
                            case "demands" -> "The fields that are the demand; the others are what it is about.";
                            case "note" -> "How the words were read.";
                            case MISSING -> "With requires: what is missing.";
                            case PROPOSES -> "What the actor puts forward: rate=0; status=LIFTED.";
                            case THREATENS -> "What the actor says that it will do.";
                            case RATES -> "With rates: a number from 0 to 1.";
                            default -> null;
                        })
                .orElse("");
    }
}
