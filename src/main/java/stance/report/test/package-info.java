/** What came of tests: for people, for programs, and in the formats that build servers read. */
@NullMarked
package stance.report.test;

import org.jspecify.annotations.NullMarked;
