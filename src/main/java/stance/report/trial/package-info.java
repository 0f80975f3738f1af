/** What comes of a pack with other files in it, for programs. */
@NullMarked
package stance.report.trial;

import org.jspecify.annotations.NullMarked;
