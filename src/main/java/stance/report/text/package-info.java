/** Evaluations and explanations as text for the terminal. */
@NullMarked
package stance.report.text;

import org.jspecify.annotations.NullMarked;
