/** Reports of what differs: between proposals, between rule bases, and between files before and after an update. */
@NullMarked
package stance.report.compare;

import org.jspecify.annotations.NullMarked;
