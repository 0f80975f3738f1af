/** Which states of a conflict hold, why, and how they are reached. */
@NullMarked
package stance.negotiate.equilibria;

import org.jspecify.annotations.NullMarked;
