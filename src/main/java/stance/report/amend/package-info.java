/** What amendments say, as documents. */
@NullMarked
package stance.report.amend;

import org.jspecify.annotations.NullMarked;
