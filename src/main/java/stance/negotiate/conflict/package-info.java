/** Conflicts with names: the states that packages make, who decides what, and who prefers what by its own words. */
@NullMarked
package stance.negotiate.conflict;

import org.jspecify.annotations.NullMarked;
