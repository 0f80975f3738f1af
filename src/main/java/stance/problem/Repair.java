package stance.problem;

/**
 * A change of a text that is right whatever was meant.
 *
 * @param at where what is to go begins, in a line of the file
 * @param found what stands there, in one line; empty where something is only put in
 * @param instead what is to stand there
 */
public record Repair(Place at, String found, String instead) {}
