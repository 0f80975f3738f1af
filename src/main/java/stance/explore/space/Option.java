package stance.explore.space;

import java.util.Optional;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.pack.vocabulary.Term;

/**
 * One form that a provision may take.
 *
 * @param label the name of the alternative, or what is different from what is written
 * @param term empty where the provision is left out
 */
public record Option(Phrase label, Optional<Term> term) {

    /** The label of leaving a provision out, unless the scenario has a name for it. */
    public static final Phrase LEFT_OUT = GivenName.LEFT_OUT.phrase();
}
