/** The values that rules tell apart: those that they compare a field with, and one of each stretch between. */
@NullMarked
package stance.pack.cut;

import org.jspecify.annotations.NullMarked;
