/** Pages of headings, paragraphs, quotes and tables, as Markdown or as one HTML file that needs nothing else. */
@NullMarked
package stance.report.page;

import org.jspecify.annotations.NullMarked;
