package stance.regress.mutation;

/**
 * A scenario that passes under the rules as they are, and fails under a mutant.
 *
 * @param file the name that it may be saved under
 * @param facts what it proposes, in a line
 * @param scenario its text
 */
public record Witness(String file, String facts, String scenario) {}
