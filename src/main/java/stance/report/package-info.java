/** Results as text: for the terminal and for programs. Nothing is evaluated here, and nothing printed. */
@NullMarked
package stance.report;

import org.jspecify.annotations.NullMarked;
