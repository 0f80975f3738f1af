/** The command line: a door to the other rooms, and the only place that prints. */
@NullMarked
package stance.cli;

import org.jspecify.annotations.NullMarked;
