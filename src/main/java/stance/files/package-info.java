/** What may be read below a folder, and where may be written in it: no link leads out of it. */
@NullMarked
package stance.files;

import org.jspecify.annotations.NullMarked;
