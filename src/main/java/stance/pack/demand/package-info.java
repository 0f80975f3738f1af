/** Makes the sides of a rule that demands something: where its demand is met, where it is missed, where it is open. */
@NullMarked
package stance.pack.demand;

import org.jspecify.annotations.NullMarked;
