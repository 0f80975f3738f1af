/** What packs hold, found and put in order: actors, stances, vocabulary, sources, and the course of time. */
@NullMarked
package stance.record;

import org.jspecify.annotations.NullMarked;
