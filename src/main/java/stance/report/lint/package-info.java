/** What lint found, for people and for programs. */
@NullMarked
package stance.report.lint;

import org.jspecify.annotations.NullMarked;
