/** Evaluations and explanations as chapters of a page, for Markdown and HTML. */
@NullMarked
package stance.report.chapter;

import org.jspecify.annotations.NullMarked;
