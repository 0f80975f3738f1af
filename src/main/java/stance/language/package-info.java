/** What the program says, in the languages that it speaks. */
@NullMarked
package stance.language;

import org.jspecify.annotations.NullMarked;
