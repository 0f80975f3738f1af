/** What a change of the rules changes: every outcome by two rule bases, and the stances behind what differs. */
@NullMarked
package stance.regress.revision;

import org.jspecify.annotations.NullMarked;
