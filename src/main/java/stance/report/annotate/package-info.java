/** Remarks on places in files, in the formats that code hosts and editors show beside the lines. */
@NullMarked
package stance.report.annotate;

import org.jspecify.annotations.NullMarked;
