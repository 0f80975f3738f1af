/** Sets of packages as multi-valued decision diagrams, counted exactly. */
@NullMarked
package stance.explore.diagram;

import org.jspecify.annotations.NullMarked;
