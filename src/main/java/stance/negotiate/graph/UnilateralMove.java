package stance.negotiate.graph;

/**
 * A move of one decision maker.
 *
 * @param to the state that it leads to
 */
public record UnilateralMove(int maker, int to) {}
