package stance.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.pack.form.Annotation;
import stance.pack.form.EffectCall;
import stance.problem.Spot;

/** Makes the metadata of rules: of stances that come, go and replace each other, and of further rules of theirs. */
final class RandomMetadata {

    private static final Spot AT = Spot.NOWHERE;

    private final RandomValues values;
    private final List<Made> made = new ArrayList<>();

    private record Made(String id, String actor, String stated) {}

    RandomMetadata(RandomValues values) {
        this.values = values;
    }

    /** The metadata of the next rule, whose name begins with this id and which says this. */
    List<Annotation> of(String id, List<EffectCall> said) {
        if (!made.isEmpty() && values.chance(15)) {
            return part(said);
        }
        var stance = new Made(
                id, values.one(RandomValues.ACTORS), values.one(List.of("2025-10-01", "2025-12-31", "2026-01-29")));
        var basis = values.one(List.of("ACTED", "REPORTED", "INFERRED"));
        var metadata = new ArrayList<Annotation>();
        metadata.add(annotation("actor", stance.actor));
        metadata.add(annotation("topic", "trade"));
        metadata.add(strength(said));
        metadata.add(annotation("basis", basis));
        metadata.add(annotation("stated", stance.stated));
        metadata.add(annotation("source", "call"));
        if (basis.equals("INFERRED")) {
            metadata.add(annotation("note", "made up"));
        }
        if (values.chance(15)) {
            metadata.add(annotation("until", values.one(List.of("2026-01-30", "2026-07-01"))));
        }
        if (values.chance(15)) {
            metadata.add(annotation("visibility", "PRIVATE"));
        }
        if (values.chance(15)) {
            metadata.add(annotation("importance", values.one(List.of("0.5", "2"))));
        }
        if (values.chance(10)) {
            metadata.add(annotation("status", "DRAFT"));
        }
        earlier(stance).ifPresent(replaced -> metadata.add(annotation("supersedes", replaced.id)));
        made.add(stance);
        return metadata;
    }

    private List<Annotation> part(List<EffectCall> said) {
        var stance = annotation("of", values.one(made).id);
        return values.chance(50) ? List.of(stance) : List.of(stance, strength(said));
    }

    private Optional<Made> earlier(Made stance) {
        var earlier = made.stream()
                .filter(other -> other.actor.equals(stance.actor) && other.stated.compareTo(stance.stated) <= 0)
                .toList();
        return earlier.isEmpty() || values.chance(70) ? Optional.empty() : Optional.of(values.one(earlier));
    }

    private Annotation strength(List<EffectCall> said) {
        var isYes = said.stream().anyMatch(call -> call.effect().isPositive())
                && said.stream().noneMatch(call -> call.effect().isNegative());
        return annotation("strength", values.one(List.of(isYes ? "FIRM" : "RED_LINE", "FIRM", "PREFERENCE")));
    }

    private static Annotation annotation(String key, String value) {
        return new Annotation(AT, key, Optional.of(new Annotation.Value(AT, value, true)));
    }
}
