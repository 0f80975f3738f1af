/** Documents as text at a terminal: wrapped at words, with colours where it has them, wide tables folded. */
@NullMarked
package stance.report.terminal;

import org.jspecify.annotations.NullMarked;
