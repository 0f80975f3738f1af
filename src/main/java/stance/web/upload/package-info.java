/**
 * Packs that come over the web. They are data of unknown people: they are kept in a folder that goes with the server, and
 * whatever is asked of them is answered by Stance in a process of its own, which may take so long and so much memory and
 * is killed beyond that.
 */
@NullMarked
package stance.web.upload;

import org.jspecify.annotations.NullMarked;
