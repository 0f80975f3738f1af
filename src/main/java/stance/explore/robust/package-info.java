/** How a verdict, or a whole space, fares where it is not certain that every stance holds. */
@NullMarked
package stance.explore.robust;

import org.jspecify.annotations.NullMarked;
