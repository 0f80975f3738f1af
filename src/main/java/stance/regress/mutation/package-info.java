/** Whether scenarios notice when one thing in a rule changes: the rules of a pack, each with one change at a time. */
@NullMarked
package stance.regress.mutation;

import org.jspecify.annotations.NullMarked;
