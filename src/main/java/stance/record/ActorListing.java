package stance.record;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.PolicyPack;
import stance.pack.record.Actor;
import stance.pack.record.PartialDate;
import stance.pack.record.Speaker;
import stance.pack.record.Stance;
import stance.pack.record.Strength;

/** The actors of a pack and those who speak for them, in the order of pack.json. */
public record ActorListing(PolicyPack pack, List<Entry> actors) {

    /** Keeps its own copy. */
    public ActorListing {
        actors = List.copyOf(actors);
    }

    /** All actors of a pack. */
    public static ActorListing of(PolicyPack pack) {
        return new ActorListing(
                pack,
                pack.actors().values().stream()
                        .map(actor -> Entry.of(actor, pack))
                        .toList());
    }

    /**
     * One actor.
     *
     * @param stances how many stances it has, by strength; only the strengths that occur
     * @param first when the first of them was said; empty where there is none
     * @param last when the last of them was said; empty where there is none
     */
    public record Entry(
            Actor actor,
            List<Voice> voices,
            Map<Strength, Integer> stances,
            Optional<PartialDate> first,
            Optional<PartialDate> last) {

        /** Keeps its own copies. */
        public Entry {
            voices = List.copyOf(voices);
            stances = Map.copyOf(stances);
        }

        /** How many stances it has. */
        public int count() {
            return stances.values().stream().mapToInt(Integer::intValue).sum();
        }

        private static Entry of(Actor actor, PolicyPack pack) {
            var own = pack.stances().stream()
                    .filter(stance -> stance.actor().equals(actor))
                    .toList();
            var byStrength = new EnumMap<Strength, Integer>(Strength.class);
            own.forEach(stance -> byStrength.merge(stance.strength(), 1, Integer::sum));
            var voices = actor.speakers().values().stream()
                    .map(speaker -> Voice.of(speaker, own))
                    .toList();
            var dates = own.stream()
                    .map(Stance::stated)
                    .sorted(Comparator.comparing(PartialDate::counts))
                    .toList();
            return new Entry(
                    actor,
                    voices,
                    byStrength,
                    dates.stream().findFirst(),
                    dates.stream().skip(Math.max(0, dates.size() - 1L)).findFirst());
        }
    }

    /**
     * Someone who speaks for an actor.
     *
     * @param stances how many stances are put down to them
     */
    public record Voice(Speaker speaker, int stances) {
        private static Voice of(Speaker speaker, List<Stance> own) {
            var said = own.stream()
                    .filter(stance -> stance.speaker().filter(speaker::equals).isPresent())
                    .count();
            return new Voice(speaker, Math.toIntExact(said));
        }
    }
}
