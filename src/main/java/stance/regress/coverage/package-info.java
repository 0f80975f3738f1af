/** Which stances scenarios touch, and in which ways each condition came out. */
@NullMarked
package stance.regress.coverage;

import org.jspecify.annotations.NullMarked;
