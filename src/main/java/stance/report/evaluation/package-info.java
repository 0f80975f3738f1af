/** What comes of proposals and why, as documents: evaluations and explanations. */
@NullMarked
package stance.report.evaluation;

import org.jspecify.annotations.NullMarked;
