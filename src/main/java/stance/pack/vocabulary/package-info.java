/** What a proposal of a pack may contain: types of provision, their fields, and the values that these may take. */
@NullMarked
package stance.pack.vocabulary;

import org.jspecify.annotations.NullMarked;
