/** Which changes of rules no test notices: for people and for programs. */
@NullMarked
package stance.report.mutation;

import org.jspecify.annotations.NullMarked;
