/** What a user did wrong, as values: where, what was found, what was expected. */
@NullMarked
package stance.problem;

import org.jspecify.annotations.NullMarked;
