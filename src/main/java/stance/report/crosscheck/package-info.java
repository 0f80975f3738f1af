/** Where Drools and the checker do not find the same: for people, and as a problem for programs. */
@NullMarked
package stance.report.crosscheck;

import org.jspecify.annotations.NullMarked;
