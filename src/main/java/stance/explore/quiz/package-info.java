/** Guessing what parties make of proposals: which ones are worth it, and what a guess is worth. */
@NullMarked
package stance.explore.quiz;

import org.jspecify.annotations.NullMarked;
