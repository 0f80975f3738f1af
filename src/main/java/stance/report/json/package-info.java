/** Results as JSON, in documented and versioned shapes. */
@NullMarked
package stance.report.json;

import org.jspecify.annotations.NullMarked;
