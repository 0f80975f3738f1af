/** How far long work has come, for whoever waits for it. */
@NullMarked
package stance.progress;

import org.jspecify.annotations.NullMarked;
