/** Why a stance spoke, why another did not, and what came nearest where a party is silent. */
@NullMarked
package stance.explain;

import org.jspecify.annotations.NullMarked;
