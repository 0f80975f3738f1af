package stance.regress.mutation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.form.Annotation;
import stance.pack.record.PartialDate;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.record.Strength;
import stance.problem.Spot;

/** The changes of how strongly a rule is held, and of the days from and until which a stance applies. */
final class MetadataEdits {

    private MetadataEdits() {}

    /** One step weaker. */
    static Stream<Edit<Strength>> strength(StanceRule rule) {
        return switch (rule.strength()) {
            case RED_LINE -> Stream.of(strength(rule, Strength.FIRM));
            case FIRM -> Stream.of(strength(rule, Strength.PREFERENCE));
            case PREFERENCE -> Stream.empty();
        };
    }

    /** A day earlier and a day later, where that leaves the pack in order. */
    static Stream<Edit<Stance>> dates(Stance stance, PolicyPack pack) {
        var stated = stance.stated().counts();
        var said = Stream.of(stated.minusDays(1), stated.plusDays(1))
                .filter(day -> isStatable(stance, day, pack))
                .map(day -> date(
                        stance,
                        "stated",
                        stance.stated().written(),
                        day,
                        stance.dated(new PartialDate(day.toString(), day), stance.until())));
        var held = stance.until().stream()
                .flatMap(until -> Stream.of(until.minusDays(1), until.plusDays(1))
                        .filter(day -> day.isAfter(stated))
                        .map(day -> date(
                                stance,
                                "until",
                                until.toString(),
                                day,
                                stance.dated(stance.stated(), Optional.of(day)))));
        return Stream.concat(said, held);
    }

    private static boolean isStatable(Stance stance, LocalDate day, PolicyPack pack) {
        return !day.isAfter(pack.info().recordUntil())
                && stance.until().filter(until -> !until.isAfter(day)).isEmpty()
                && stance.supersedes()
                        .flatMap(pack::stance)
                        .filter(earlier -> earlier.stated().counts().isAfter(day))
                        .isEmpty()
                && pack.successors(stance).stream()
                        .noneMatch(later -> day.isAfter(later.stated().counts()));
    }

    private static Edit<Strength> strength(StanceRule rule, Strength weaker) {
        return new Edit<>(
                MutationOperator.STRENGTH,
                at(rule, "strength"),
                "@strength( " + rule.strength() + " )",
                "@strength( " + weaker + " )",
                weaker);
    }

    private static Edit<Stance> date(Stance stance, String key, String before, LocalDate day, Stance changed) {
        return new Edit<>(
                MutationOperator.DATE,
                at(stance.written().get(0), key),
                "@" + key + "( \"" + before + "\" )",
                "@" + key + "( \"" + day + "\" )",
                changed);
    }

    /** Where the annotation stands; the rule where it inherits it. */
    private static Spot at(StanceRule rule, String key) {
        return rule.form().annotations().stream()
                .filter(annotation -> annotation.key().equals(key))
                .findFirst()
                .map(Annotation::at)
                .orElse(rule.form().at());
    }
}
