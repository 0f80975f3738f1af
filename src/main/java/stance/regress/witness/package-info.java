/** Proposals that show what rules do: made of the values that the rules compare with, judged by the engine. */
@NullMarked
package stance.regress.witness;

import org.jspecify.annotations.NullMarked;
