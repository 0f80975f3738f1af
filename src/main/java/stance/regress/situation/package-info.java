/** The situations that rules can tell apart: facts made of the values that the rules compare with. */
@NullMarked
package stance.regress.situation;

import org.jspecify.annotations.NullMarked;
