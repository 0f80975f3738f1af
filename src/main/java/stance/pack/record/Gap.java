package stance.pack.record;

import java.time.LocalDate;
import java.util.Set;
import stance.language.Translated;

/**
 * Something that was looked for in the record and not found: a known silence.
 *
 * @param actor the id of the actor whose words were looked for
 * @param about the topic or the type of provision that they would be about
 * @param what what was looked for; may be empty
 * @param searched the day of the search
 * @param where where it was looked for
 */
public record Gap(String actor, About about, Translated what, LocalDate searched, Translated where) {

    /** The same in other words. */
    public Gap worded(Translated otherWhat, Translated otherWhere) {
        return new Gap(actor, about, otherWhat, searched, otherWhere);
    }

    /**
     * Whether it is one of an actor on a type.
     *
     * @param lineage the type and those that it extends
     */
    public boolean isOf(String who, Set<String> lineage) {
        return actor.equals(who) && about instanceof OfType type && lineage.contains(type.name());
    }

    /** What the words would be about. */
    public sealed interface About {

        /** The id of the topic, or the name of the type. */
        String name();
    }

    /** A topic of the pack, by its id. */
    public record OfTopic(String name) implements About {}

    /** A type of provision, by its name. */
    public record OfType(String name) implements About {}
}
