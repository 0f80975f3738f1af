/** Packages of a space one by one, each with what comes of it, for other programs to work on. */
@NullMarked
package stance.explore.export;

import org.jspecify.annotations.NullMarked;
