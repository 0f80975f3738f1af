/** The JSON Schema of the scenarios of a pack, made from its vocabulary. */
@NullMarked
package stance.report.schema;

import org.jspecify.annotations.NullMarked;
