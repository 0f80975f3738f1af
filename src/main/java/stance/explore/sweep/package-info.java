/** What comes of every package of a space, worked out without walking it. */
@NullMarked
package stance.explore.sweep;

import org.jspecify.annotations.NullMarked;
