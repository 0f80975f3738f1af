/** JSON as it was written: values that know their line and column, within limits of size and depth. */
@NullMarked
package stance.json;

import org.jspecify.annotations.NullMarked;
