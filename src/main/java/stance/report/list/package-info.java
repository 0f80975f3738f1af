/** What a pack holds, as text and as pages. */
@NullMarked
package stance.report.list;

import org.jspecify.annotations.NullMarked;
