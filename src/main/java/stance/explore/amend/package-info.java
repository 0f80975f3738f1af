/** The smallest changes that turn a package into one that the parties can take. */
@NullMarked
package stance.explore.amend;

import org.jspecify.annotations.NullMarked;
