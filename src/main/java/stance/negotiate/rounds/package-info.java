/** Two parties offer each other packages in turn, along their own orders, until one accepts or neither moves. */
@NullMarked
package stance.negotiate.rounds;

import org.jspecify.annotations.NullMarked;
