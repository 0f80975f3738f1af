/** The packages of a space that are closest to what the parties said, found without walking it. */
@NullMarked
package stance.explore.rank;

import org.jspecify.annotations.NullMarked;
