/** What comes of several proposals, side by side, and what differs. */
@NullMarked
package stance.explore.compare;

import org.jspecify.annotations.NullMarked;
