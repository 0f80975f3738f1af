package stance.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;

/**
 * Finds the ids that a user meant in a pack: as they are written, or in other case. What is not there is noted with the
 * nearest known name.
 */
public final class KnownNames {

    private final PolicyPack pack;
    private final Problems problems;

    /** Looks in this pack. */
    public KnownNames(PolicyPack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** Ids of stances; one that is the pack's own id is told apart, for it was likely meant as such. */
    public List<String> stances(List<String> names, String option) {
        return resolve(
                names,
                option,
                Phrase.of("stance"),
                pack.stances().stream().map(Stance::id).toList());
    }

    /** Ids of actors, which may be given by name. */
    public List<String> actors(List<String> names, String option) {
        var byName = names.stream()
                .map(name -> pack.actors().values().stream()
                        .filter(actor -> actor.name().all().anyMatch(name::equalsIgnoreCase))
                        .map(actor -> actor.id())
                        .findFirst()
                        .orElse(name))
                .toList();
        return resolve(byName, option, Phrase.of("actor"), pack.actors().keySet());
    }

    /** Ids of topics. */
    public List<String> topics(List<String> names, String option) {
        return resolve(names, option, Phrase.of("topic"), pack.info().topics().keySet());
    }

    /** Ids of sources. */
    public List<String> sources(List<String> names, String option) {
        return resolve(names, option, Phrase.of("source"), pack.sources().keySet());
    }

    /** Ids of speakers, of any actor. */
    public List<String> speakers(List<String> names, String option) {
        var speakers = pack.actors().values().stream()
                .flatMap(actor -> actor.speakers().keySet().stream())
                .distinct()
                .toList();
        return resolve(names, option, Phrase.of("speaker"), speakers);
    }

    /** Names of types of provision. */
    public List<String> types(List<String> names, String option) {
        return resolve(
                names, option, Phrase.of("type"), pack.vocabulary().types().keySet());
    }

    private List<String> resolve(List<String> names, String option, Phrase what, Collection<String> known) {
        var found = new ArrayList<String>();
        for (var name : names) {
            known.stream()
                    .filter(id -> id.equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresentOrElse(
                            found::add,
                            () -> problems.error(
                                    "list.unknown-" + what,
                                    Place.of(option),
                                    Phrase.of("There is no %s \"%s\" in %s.", what, name, pack.id()),
                                    name.equals(pack.id())
                                            ? Phrase.of("Name the pack with --pack %s.", name)
                                            : Nearest.hint(name, known)));
        }
        return found;
    }
}
