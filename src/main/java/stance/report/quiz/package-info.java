/** Guessing what parties make of proposals, and what they said. */
@NullMarked
package stance.report.quiz;

import org.jspecify.annotations.NullMarked;
