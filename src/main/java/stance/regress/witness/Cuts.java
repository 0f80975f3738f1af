package stance.regress.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import stance.pack.PolicyPack;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Operand;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.Vocabulary;

/**
 * The values of each field that the rules of a pack tell apart: those that they compare it with, some on each side and
 * between, and some that none names. An absent field comes first. Safe for use by several threads.
 */
final class Cuts {

    private final PolicyPack pack;
    private final List<Pattern> patterns;
    private final Map<List<String>, List<Optional<Value>>> known = new ConcurrentHashMap<>();

    Cuts(PolicyPack pack) {
        this.pack = pack;
        this.patterns = pack.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .flatMap(rule -> rule.form().patterns())
                .toList();
    }

    /** The values that stand for all of a field of a type; empty stands for an absent field. */
    List<Optional<Value>> of(ProvisionType type, Field field) {
        return known.computeIfAbsent(List.of(type.name(), field.name()), key -> workOut(type, field));
    }

    /** A value for a field that nothing looks at. */
    Optional<Value> plain(ProvisionType type, Field field) {
        return of(type, field).stream()
                .filter(value -> field.optional() == value.isEmpty())
                .filter(value -> !value.map(Cuts::isEmptySet).orElse(false))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isEmptySet(Value value) {
        return value instanceof Value.Choices choices && choices.constants().isEmpty();
    }

    /** Whether a fact of a type may match a pattern. */
    static boolean isOf(ProvisionType type, Pattern pattern, Vocabulary vocabulary) {
        return vocabulary.lineage(type).contains(pattern.type());
    }

    private List<Optional<Value>> workOut(ProvisionType type, Field field) {
        var values = new ArrayList<Optional<Value>>();
        if (field.optional()) {
            values.add(Optional.empty());
        }
        values(field, named(type, field)).forEach(value -> values.add(Optional.of(value)));
        return List.copyOf(values);
    }

    /** Whether the values stand for all; not where a set has too many members to try every one. */
    boolean isEvery(ProvisionType type, Field field) {
        return !(field.type() instanceof SetType set) || Constants.hasEverySet(set.choices(), named(type, field));
    }

    private List<Operand> named(ProvisionType type, Field field) {
        return patterns.stream()
                .filter(pattern -> isOf(type, pattern, pack.vocabulary()))
                .flatMap(pattern -> Readings.operands(pattern, field.name()))
                .toList();
    }

    private List<? extends Value> values(Field field, List<Operand> named) {
        var type = field.type();
        if (type instanceof ChoiceType choice) {
            return Constants.singles(choice.choices(), named);
        } else if (type instanceof SetType set) {
            return Constants.sets(set.choices(), named);
        } else if (type instanceof FlagType) {
            return List.of(new Value.Flag(true), new Value.Flag(false));
        } else if (type.isNumeric()) {
            return Numbers.around(field, named);
        } else if (type instanceof DateType) {
            return Texts.dates(named, pack.info().recordUntil());
        }
        return Texts.words(named);
    }
}
