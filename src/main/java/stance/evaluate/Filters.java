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
 */
public record Filters(boolean statedOnly, boolean withoutInferred, boolean publicOnly) {

    /** Hears every stance. */
    public static final Filters NONE = new Filters(false, false, false);

    boolean hears(Stance stance) {
        return !(statedOnly && stance.basis() != Basis.STATED)
                && !(withoutInferred && stance.basis() == Basis.INFERRED)
                && !(publicOnly && stance.visibility() != Visibility.PUBLIC);
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
        return List.copyOf(names);
    }
}
