package stance.pack.record;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;

/** Checks that what a stance replaces is there, is the same actor's, was not said later, and is no circle. */
final class Supersession {

    private Supersession() {}

    static void check(Map<String, Stance> stances, RefusedStances refusals, Problems problems) {
        for (var stance : stances.values()) {
            var replaced = stance.supersedes();
            if (replaced.isEmpty()) {
                continue;
            }
            var id = replaced.get();
            var earlier = Optional.ofNullable(stances.get(id));
            var place = place(stance);
            if (earlier.isEmpty() && refusals.mayHave(id, place.file())) {
                continue;
            }
            if (earlier.isEmpty()) {
                problems.error(
                        "stance.unknown-id",
                        place,
                        Phrase.of("%s supersedes the unknown stance \"%s\".", stance.id(), id),
                        Nearest.hint(id, stances.keySet()));
            } else if (!earlier.get().actor().equals(stance.actor())) {
                problems.error(
                        "stance.supersedes-other",
                        place,
                        Phrase.of(
                                "%s is a stance of %s, but supersedes %s of %s.",
                                stance.id(),
                                stance.actor().name(),
                                id,
                                earlier.get().actor().name()),
                        Phrase.of("An actor replaces only what it said itself."));
            } else if (earlier.get().stated().counts().isAfter(stance.stated().counts())) {
                problems.error(
                        "stance.supersedes-later",
                        place,
                        Phrase.of(
                                "%s of %s supersedes %s, which was said later (%s).",
                                stance.id(),
                                stance.stated().written(),
                                id,
                                earlier.get().stated().written()),
                        Phrase.NONE);
            } else if (isCircle(stance, stances)) {
                problems.error(
                        "stance.circle",
                        place,
                        id.equals(stance.id())
                                ? Phrase.of("%s supersedes itself.", id)
                                : Phrase.of("%s supersedes itself by way of %s.", stance.id(), id),
                        Phrase.NONE);
            }
        }
    }

    /** Of the annotation. */
    private static Place place(Stance stance) {
        var written = stance.rules().get(0).form().annotations();
        return written.stream()
                .filter(annotation -> annotation.key().equals("supersedes"))
                .map(annotation -> Place.of(stance.place().file(), annotation.at()))
                .findFirst()
                .orElse(stance.place());
    }

    private static boolean isCircle(Stance start, Map<String, Stance> stances) {
        var seen = new LinkedHashSet<String>();
        var current = Optional.of(start);
        while (current.isPresent()) {
            if (!seen.add(current.get().id())) {
                return current.get().id().equals(start.id());
            }
            current = current.get().supersedes().map(stances::get);
        }
        return false;
    }
}
