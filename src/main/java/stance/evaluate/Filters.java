package stance.evaluate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.pack.record.Visibility;

/**
 * Which stances are heard, of those that apply. A filter never revives what was superseded.
 *
 * @param on those that are on
 */
public record Filters(Set<Filter> on) {

    /** Hears every stance that is no draft. */
    public static final Filters NONE = of();

    /** Keeps its own copy, in the order of the filters. */
    public Filters {
        var copy = EnumSet.noneOf(Filter.class);
        copy.addAll(on);
        on = Collections.unmodifiableSet(copy);
    }

    /** These. */
    public static Filters of(Filter... on) {
        return new Filters(Set.of(on));
    }

    boolean hears(Stance stance) {
        return !(on.contains(Filter.STATED_ONLY) && stance.basis() != Basis.STATED)
                && !(on.contains(Filter.WITHOUT_INFERRED) && stance.basis() == Basis.INFERRED)
                && !(on.contains(Filter.PUBLIC_ONLY) && stance.visibility() != Visibility.PUBLIC);
    }

    boolean hears(Strength strength) {
        return !(on.contains(Filter.WITHOUT_PREFERENCES) && strength == Strength.PREFERENCE);
    }

    /** Whether the stance is one that counts, and not a draft that nobody asked for. */
    boolean counts(Stance stance) {
        return on.contains(Filter.WITH_DRAFTS) || !stance.isDraft();
    }

    /** The names of the filters that are on. */
    public List<String> names() {
        return on.stream().map(Filter::typed).toList();
    }
}
