/** A row for each line of a batch, for other programs to work on. */
@NullMarked
package stance.report.batch;

import org.jspecify.annotations.NullMarked;
