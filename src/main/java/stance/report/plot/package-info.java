/** Results as pictures: SVG that needs nothing else, with words for all that its colours tell. */
@NullMarked
package stance.report.plot;

import org.jspecify.annotations.NullMarked;
