/** Makes the first version of packs, stances and scenarios: rendered in memory, tried, and only then written. */
@NullMarked
package stance.author;

import org.jspecify.annotations.NullMarked;
