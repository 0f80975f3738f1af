/** What packs hold, found and put in order: actors, stances, vocabulary, sources, and the course of time. */
@NullMarked
package stance.list;

import org.jspecify.annotations.NullMarked;
