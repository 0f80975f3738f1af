/** Scenarios without end, a line each: read, evaluated on all cores and handed on in their order, in constant memory. */
@NullMarked
package stance.explore.batch;

import org.jspecify.annotations.NullMarked;
