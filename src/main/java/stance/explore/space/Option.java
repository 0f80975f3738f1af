package stance.explore.space;

import java.util.Optional;
import stance.language.Phrase;
import stance.pack.vocabulary.Term;

/**
 * One form that a provision may take.
 *
 * @param label the name of the alternative, or what is different from what is written
 * @param term empty where the provision is left out
 */
public record Option(Phrase label, Optional<Term> term) {}
