/** Tables as Apache Parquet. */
@NullMarked
package stance.report.parquet;

import org.jspecify.annotations.NullMarked;
