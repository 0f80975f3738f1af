package stance.pack;

import java.util.ArrayList;
import java.util.Collection;
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

    /**
     * The metadata of the next rule.
     *
     * @param id the beginning of its name
     * @param demands the fields that it demands something of; none where it does not
     */
    List<Annotation> of(String id, List<EffectCall> said, Collection<String> demands) {
        var isYes = said.stream().anyMatch(call -> call.effect().isPositive())
                && said.stream().noneMatch(call -> call.effect().isNegative());
        var strengths = List.of(isYes && demands.isEmpty() ? "FIRM" : "RED_LINE", "FIRM", "PREFERENCE");
        var metadata = new ArrayList<>(of(id, strengths, !demands.isEmpty()));
        if (!demands.isEmpty()) {
            metadata.add(annotation("demands", String.join(", ", demands)));
        }
        return metadata;
    }

    private List<Annotation> of(String id, List<String> strengths, boolean isDemand) {
        // Two demands of one stance might be on one field.
        if (!made.isEmpty() && !isDemand && values.chance(15)) {
            return part(strengths);
        }
        var stance = new Made(
                id, values.one(RandomValues.ACTORS), values.one(List.of("2025-10-01", "2025-12-31", "2026-01-29")));
        var basis = values.one(List.of("ACTED", "REPORTED", "INFERRED"));
        var metadata = new ArrayList<Annotation>();
        metadata.add(annotation("actor", stance.actor));
        metadata.add(annotation("topic", "trade"));
        metadata.add(strength(strengths));
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

    private List<Annotation> part(List<String> strengths) {
        var stance = annotation("of", values.one(made).id);
        return values.chance(50) ? List.of(stance) : List.of(stance, strength(strengths));
    }

    private Optional<Made> earlier(Made stance) {
        var earlier = made.stream()
                .filter(other -> other.actor.equals(stance.actor) && other.stated.compareTo(stance.stated) <= 0)
                .toList();
        return earlier.isEmpty() || values.chance(70) ? Optional.empty() : Optional.of(values.one(earlier));
    }

    private Annotation strength(List<String> strengths) {
        return annotation("strength", values.one(strengths));
    }

    private static Annotation annotation(String key, String value) {
        return new Annotation(AT, key, Optional.of(new Annotation.Value(AT, value, true)));
    }
}
