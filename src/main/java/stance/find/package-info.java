/** Finds packs and scenarios in the file system by what a user names. */
@NullMarked
package stance.find;

import org.jspecify.annotations.NullMarked;
