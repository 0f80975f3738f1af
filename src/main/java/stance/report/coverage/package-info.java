/** What tests cover of a pack: for people and for programs. */
@NullMarked
package stance.report.coverage;

import org.jspecify.annotations.NullMarked;
