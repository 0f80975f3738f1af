/** Packages as tables for other programs. */
@NullMarked
package stance.report.export;

import org.jspecify.annotations.NullMarked;
