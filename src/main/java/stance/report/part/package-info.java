/** Parts that the documents of several results have: what a proposal is, what comes of it, the words behind a stance. */
@NullMarked
package stance.report.part;

import org.jspecify.annotations.NullMarked;
