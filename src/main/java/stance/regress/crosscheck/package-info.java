/** Whether Drools finds what a second, plain reading of the rules finds; where not, the smallest case that shows it. */
@NullMarked
package stance.regress.crosscheck;

import org.jspecify.annotations.NullMarked;
