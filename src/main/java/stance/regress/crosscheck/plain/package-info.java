/**
 * A second reading of the rule profile, slow and plain, to hold the engine against. It shares nothing with the engine's
 * path but the forms of the rules, the record and the facts of a proposal; a test holds that.
 */
@NullMarked
package stance.regress.crosscheck.plain;

import org.jspecify.annotations.NullMarked;
