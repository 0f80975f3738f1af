/** Scenarios as tests of a pack: what each expects, held against what comes of it. */
@NullMarked
package stance.regress;

import org.jspecify.annotations.NullMarked;
