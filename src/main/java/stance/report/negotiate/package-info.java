/** Conflicts and what follows from them, for people and for programs. */
@NullMarked
package stance.report.negotiate;

import org.jspecify.annotations.NullMarked;
