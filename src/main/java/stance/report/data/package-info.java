/** Results as data: records that are written as JSON and read back. Each root record is one published format. */
@NullMarked
package stance.report.data;

import org.jspecify.annotations.NullMarked;
