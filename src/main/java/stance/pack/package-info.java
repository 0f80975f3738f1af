/** A negotiation, read and compiled: the actors, what they said, and the engine that tells where it applies. */
@NullMarked
package stance.pack;

import org.jspecify.annotations.NullMarked;
