/**
 * Results as people read them: headings, paragraphs, tables, cards of evidence, in no language and for no medium yet. A
 * result has one builder, which fills a {@link stance.report.document.Document}; {@code stance.report.terminal} and
 * {@code stance.report.page} show any document.
 */
@NullMarked
package stance.report.document;

import org.jspecify.annotations.NullMarked;
