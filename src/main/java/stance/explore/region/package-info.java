/** The sets of packages that the parties oppose, accept or pass over in silence, made without walking the space. */
@NullMarked
package stance.explore.region;

import org.jspecify.annotations.NullMarked;
