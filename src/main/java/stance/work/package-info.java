/** How long work is done: on several threads, and no longer than somebody waits for it. */
@NullMarked
package stance.work;

import org.jspecify.annotations.NullMarked;
