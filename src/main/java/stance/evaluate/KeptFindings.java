package stance.evaluate;

import java.util.Optional;
import stance.pack.PerPack;
import stance.pack.PolicyPack;
import stance.pack.Recent;
import stance.pack.vocabulary.Term;

/** What the rules of a pack said of provisions of late, by value: they say the same again. */
final class KeptFindings {

    /** The most firings of a generation: some 10 MB. */
    static final int MAX_FIRINGS = 50_000;

    private static final PerPack<KeptFindings> OF_A_PACK = new PerPack<>(pack -> new KeptFindings());

    private final Recent<Asked, ProvisionFindings> recent = new Recent<>(MAX_FIRINGS, ProvisionFindings::firings);

    /**
     * A provision as the rules see it.
     *
     * @param statusQuo whether it is asked about although it is not being proposed
     */
    record Asked(Term term, boolean proposed, boolean statusQuo) {

        /** Asked of every term of every evaluation: what the language gives to records takes longer. */
        @Override
        public int hashCode() {
            return 4 * term.hashCode() + (proposed ? 2 : 0) + (statusQuo ? 1 : 0);
        }
    }

    /** Those of a pack. */
    static KeptFindings of(PolicyPack pack) {
        return OF_A_PACK.of(pack);
    }

    /** What was said; empty where it is not known, or not any more. */
    Optional<ProvisionFindings> get(Asked asked) {
        return recent.get(asked);
    }

    void put(Asked asked, ProvisionFindings judgment) {
        recent.put(asked, judgment);
    }

    /** How many firings are kept. */
    int firings() {
        return recent.weight();
    }
}
