/** Robustness for people and for programs. */
@NullMarked
package stance.report.robust;

import org.jspecify.annotations.NullMarked;
