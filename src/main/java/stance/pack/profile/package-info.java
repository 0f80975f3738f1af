/** Reads DRL files by the grammar of the rule profile, refuses everything else, and prints what was read. */
@NullMarked
package stance.pack.profile;

import org.jspecify.annotations.NullMarked;
