/** Scenarios: proposals made of provisions, with their variants, alternatives, assumptions and expectations. */
@NullMarked
package stance.scenario;

import org.jspecify.annotations.NullMarked;
