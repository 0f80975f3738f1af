package stance.explore.space;

import java.util.Optional;
import stance.pack.vocabulary.Term;

/**
 * One form that a provision may take.
 *
 * @param term empty where the provision is left out
 */
public record Option(String label, Optional<Term> term) {}
