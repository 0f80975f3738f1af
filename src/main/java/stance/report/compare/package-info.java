/** Reports of what differs: between proposals, and between rule bases. */
@NullMarked
package stance.report.compare;

import org.jspecify.annotations.NullMarked;
