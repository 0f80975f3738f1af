package stance.evaluate;

import java.util.ArrayList;
import java.util.List;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.record.Visibility;

/**
 * Which stances are heard, of those that apply. A filter never revives what was superseded.
 *
 * @param statedOnly the actors' own words alone
 * @param withoutInferred nothing that we inferred
 * @param publicOnly no assurances given in private
 * @param withDrafts drafts too, as if they were final; they then supersede as well
 */
public record Filters(boolean statedOnly, boolean withoutInferred, boolean publicOnly, boolean withDrafts) {

    /** Hears every stance that is no draft. */
    public static final Filters NONE = new Filters(false, false, false);

    /** Filters that hear no draft. */
    public Filters(boolean statedOnly, boolean withoutInferred, boolean publicOnly) {
        this(statedOnly, withoutInferred, publicOnly, false);
    }

    boolean hears(Stance stance) {
        return !(statedOnly && stance.basis() != Basis.STATED)
                && !(withoutInferred && stance.basis() == Basis.INFERRED)
                && !(publicOnly && stance.visibility() != Visibility.PUBLIC);
    }

    /** Whether the stance is one that counts, and not a draft that nobody asked for. */
    boolean counts(Stance stance) {
        return withDrafts || !stance.isDraft();
    }

    /** The names of the filters that are on. */
    public List<String> names() {
        var names = new ArrayList<String>();
        if (statedOnly) {
            names.add("stated-only");
        }
        if (withoutInferred) {
            names.add("without-inferred");
        }
        if (publicOnly) {
            names.add("public-only");
        }
        if (withDrafts) {
            names.add("with-drafts");
        }
        return List.copyOf(names);
    }
}
