package stance.regress.witness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import stance.pack.PolicyPack;
import stance.pack.cut.Compared;
import stance.pack.cut.Cuts;
import stance.pack.form.Condition.Pattern;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.Vocabulary;

/** The values of each field that the rules of a pack tell apart. Safe for use by several threads. */
final class PackCuts {

    private final PolicyPack pack;
    private final List<Pattern> patterns;
    private final Map<List<String>, List<Optional<Value>>> known = new ConcurrentHashMap<>();

    PackCuts(PolicyPack pack) {
        this.pack = pack;
        this.patterns = pack.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .flatMap(rule -> rule.form().patterns())
                .toList();
    }

    /** The values that stand for all of a field of a type; empty stands for an absent field. */
    List<Optional<Value>> of(ProvisionType type, Field field) {
        return known.computeIfAbsent(
                List.of(type.name(), field.name()),
                key -> Cuts.of(field, compared(type, field), pack.info().recordUntil()));
    }

    /** A value for a field that nothing looks at. */
    Optional<Value> any(Field field) {
        return Cuts.any(field, pack.info().recordUntil());
    }

    /** Whether the values stand for all; not where a set has too many members to try every one. */
    boolean areAll(ProvisionType type, Field field) {
        return Cuts.areAll(field, compared(type, field));
    }

    /** Whether a fact of a type may match a pattern. */
    static boolean isOf(ProvisionType type, Pattern pattern, Vocabulary vocabulary) {
        return vocabulary.lineage(type).contains(pattern.type());
    }

    private Compared compared(ProvisionType type, Field field) {
        return Compared.of(
                patterns.stream()
                        .filter(pattern -> isOf(type, pattern, pack.vocabulary()))
                        .toList(),
                field.name());
    }
}
