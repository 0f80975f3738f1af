/** Text as it may leave the program. */
@NullMarked
package stance.report.gate;

import org.jspecify.annotations.NullMarked;
