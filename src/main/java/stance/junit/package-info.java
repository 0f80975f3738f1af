/** Scenarios as tests of JUnit, for builds of other projects. */
@NullMarked
package stance.junit;

import org.jspecify.annotations.NullMarked;
