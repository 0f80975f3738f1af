package stance.regress.crosscheck.plain;

import java.util.List;
import java.util.Set;
import stance.pack.form.Effect;
import stance.pack.record.Strength;

/**
 * What one stance says of what it matched; matches that say the same are its witnesses.
 *
 * @param stance its id
 * @param strength the firmest of the rules that say it
 * @param onPackage whether it is on the package as a whole, or on a provision that it lacks
 * @param targets the ids of the proposed provisions that it is on, in alphabetical order; without any, and not on the
 *     package, it is on the context alone
 * @param arguments texts as {@link String}, numbers as {@link java.math.BigDecimal} without trailing zeros, true and
 *     false as {@link Boolean}
 * @param witnesses the ids of the facts that each match named, in alphabetical order
 */
public record PlainFinding(
        String stance,
        Effect effect,
        Strength strength,
        boolean onPackage,
        List<String> targets,
        List<Object> arguments,
        Set<List<String>> witnesses) {

    /** Keeps its own copies. */
    public PlainFinding {
        targets = List.copyOf(targets);
        arguments = List.copyOf(arguments);
        witnesses = Set.copyOf(witnesses);
    }
}
