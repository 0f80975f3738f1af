/** What sweeps and estimates of spaces of packages say, as documents. */
@NullMarked
package stance.report.sweep;

import org.jspecify.annotations.NullMarked;
