package stance.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import stance.language.Phrase;
import stance.pack.vocabulary.Part;
import stance.scenario.Proposal;

/**
 * An actor that terms bind to act, or fall on, and that is no party: nobody asks it.
 *
 * @param actor its id
 * @param carriesOut the ids of the provisions that it would carry out
 * @param affected the ids of those that fall on it and that it would not carry out
 */
public record UnaskedActor(String actor, List<String> carriesOut, List<String> affected) {

    /** Keeps its own copies. */
    public UnaskedActor {
        carriesOut = List.copyOf(carriesOut);
        affected = List.copyOf(affected);
    }

    /** Those of a proposal; actors and provisions are in the order of their ids, whatever that in the files. */
    public static List<UnaskedActor> of(Proposal proposal) {
        var carriesOut = new TreeMap<String, List<String>>();
        var affected = new TreeMap<String, List<String>>();
        for (var term : new TreeMap<>(proposal.provisions()).values()) {
            var carrying = proposal.actors(term, Part.CARRIES_OUT);
            carrying.forEach(actor -> add(actor, term.id(), carriesOut));
            proposal.actors(term, Part.AFFECTED).stream()
                    .filter(actor -> !carrying.contains(actor))
                    .forEach(actor -> add(actor, term.id(), affected));
        }
        var actors = new TreeSet<>(carriesOut.keySet());
        actors.addAll(affected.keySet());
        return actors.stream()
                .filter(actor -> proposal.pack().actors().containsKey(actor)
                        && !proposal.parties().contains(actor))
                .map(actor -> new UnaskedActor(
                        actor, carriesOut.getOrDefault(actor, List.of()), affected.getOrDefault(actor, List.of())))
                .toList();
    }

    /** In a sentence. */
    public Phrase words(Proposal proposal) {
        var name = proposal.pack().actor(actor).inSentence();
        return carriesOut.isEmpty()
                ? Phrase.of("Nobody asks %s, on whom this falls: %s.", name, Phrase.joined(affected))
                : Phrase.of("Nobody asks %s, which would carry out this: %s.", name, Phrase.joined(carriesOut));
    }

    private static void add(String actor, String provision, Map<String, List<String>> to) {
        to.computeIfAbsent(actor, first -> new ArrayList<>()).add(provision);
    }
}
