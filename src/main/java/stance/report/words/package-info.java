/** How results are put into words, the same in every format: sentences, dates, conditions, sources. */
@NullMarked
package stance.report.words;

import org.jspecify.annotations.NullMarked;
