/** How requests are answered that come to nothing, and in which language. */
@NullMarked
package stance.web.reply;

import org.jspecify.annotations.NullMarked;
