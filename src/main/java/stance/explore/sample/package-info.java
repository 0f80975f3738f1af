/** What comes of packages of a space that were drawn at random, where the space is too large for exact figures. */
@NullMarked
package stance.explore.sample;

import org.jspecify.annotations.NullMarked;
