/** Packages, and the rows of batches, in files for other programs. */
@NullMarked
package stance.report.export;

import org.jspecify.annotations.NullMarked;
