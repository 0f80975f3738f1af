/** What is doubtful in a pack: gaps, contradictions, stances that never speak, and what nothing uses. */
@NullMarked
package stance.regress.lint;

import org.jspecify.annotations.NullMarked;
