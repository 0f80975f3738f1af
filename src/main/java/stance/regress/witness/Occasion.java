package stance.regress.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import stance.evaluate.Applicability;
import stance.evaluate.Filters;
import stance.pack.PolicyPack;
import stance.pack.cut.Compared;
import stance.pack.cut.Reads;
import stance.pack.form.Condition.Pattern;
import stance.pack.record.Stance;

/** When something is proposed, by whom, and to whom. */
record Occasion(LocalDate day, Optional<String> proposer, List<String> parties) {

    /** Keeps its own copy. */
    Occasion {
        parties = List.copyOf(parties);
    }

    /**
     * Occasions on which all of these stances apply, the earliest first; more than one where rules look at the scenario.
     *
     * @param stances of one actor
     */
    static List<Occasion> of(PolicyPack pack, List<Stance> stances, List<Pattern> ofScenario) {
        var actor = stances.get(0).actor().id();
        var occasions = new ArrayList<Occasion>();
        for (var day : days(pack, stances, ofScenario)) {
            for (var proposer : proposers(pack, ofScenario)) {
                for (var parties : parties(pack, actor, ofScenario)) {
                    occasions.add(new Occasion(day, proposer, parties));
                }
            }
        }
        return occasions;
    }

    private static List<LocalDate> days(PolicyPack pack, List<Stance> stances, List<Pattern> ofScenario) {
        var first = stances.stream()
                .map(stance -> stance.stated().counts())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var days = new TreeSet<LocalDate>();
        days.add(first);
        Compared.of(ofScenario, "asOf").days().stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(day -> day.isAfter(first))
                .forEach(days::add);
        return days.stream()
                .filter(day -> stances.stream()
                        .allMatch(stance ->
                                Applicability.of(pack, day, Filters.NONE).applies(stance.id())))
                .toList();
    }

    private static List<Optional<String>> proposers(PolicyPack pack, List<Pattern> ofScenario) {
        var proposers = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        if (isRead("proposedBy", ofScenario)) {
            pack.actors().keySet().forEach(actor -> proposers.add(Optional.of(actor)));
        }
        return proposers;
    }

    private static List<List<String>> parties(PolicyPack pack, String actor, List<Pattern> ofScenario) {
        if (!isRead("parties", ofScenario)) {
            return List.of(List.of(actor));
        }
        var all = List.copyOf(pack.actors().keySet());
        var groups = new LinkedHashSet<List<String>>(List.of(List.of(actor), all));
        all.stream()
                .filter(other -> !other.equals(actor))
                .forEach(left -> groups.add(
                        all.stream().filter(other -> !other.equals(left)).toList()));
        return List.copyOf(groups);
    }

    private static boolean isRead(String field, List<Pattern> ofScenario) {
        return ofScenario.stream().anyMatch(pattern -> Reads.fields(pattern).contains(field));
    }
}
