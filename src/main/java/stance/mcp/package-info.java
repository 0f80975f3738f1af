/**
 * A door for assistants: the questions of the command line as tools of the Model Context Protocol, which read and write
 * nothing but the conversation. Knows the questions, and not who answers them.
 */
@NullMarked
package stance.mcp;

import org.jspecify.annotations.NullMarked;
