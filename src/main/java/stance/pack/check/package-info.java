/** Checks the rules of a pack against its vocabulary, so that what compiles also makes sense. */
@NullMarked
package stance.pack.check;

import org.jspecify.annotations.NullMarked;
