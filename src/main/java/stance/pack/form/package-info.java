/** The rule profile as values: what a pack's DRL files say, with the spot of every part. */
@NullMarked
package stance.pack.form;

import org.jspecify.annotations.NullMarked;
