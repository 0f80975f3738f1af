/** The graph model of a conflict: decision makers, states, moves, preferences, and which states hold. */
@NullMarked
package stance.negotiate.graph;

import org.jspecify.annotations.NullMarked;
