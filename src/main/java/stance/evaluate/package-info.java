/** From what was said to what comes of a proposal: findings, responses, verdict. */
@NullMarked
package stance.evaluate;

import org.jspecify.annotations.NullMarked;
