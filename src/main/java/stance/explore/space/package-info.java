/** The packages that a scenario and its alternatives span, and what the rules say of their parts. */
@NullMarked
package stance.explore.space;

import org.jspecify.annotations.NullMarked;
