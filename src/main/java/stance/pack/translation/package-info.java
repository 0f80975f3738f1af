/** What the words of a pack are in other languages. */
@NullMarked
package stance.pack.translation;

import org.jspecify.annotations.NullMarked;
