/** The record of a pack: who spoke, when, where, in which words, and how firmly. */
@NullMarked
package stance.pack.record;

import org.jspecify.annotations.NullMarked;
