package stance.explore.quiz;

import stance.scenario.Response;

/**
 * How well somebody has guessed.
 *
 * @param points three for each right answer, one for each that is a step beside it on the way from rejecting to accepting
 * @param right how many were right
 * @param guesses how many there were
 */
public record Score(int points, int right, int guesses) {

    private static final int FOR_RIGHT = 3;
    private static final int FOR_NEAR = 1;

    /** Before the first guess. */
    public static final Score NONE = new Score(0, 0, 0);

    /** With one more guess. */
    public Score with(Response guess, Response answer) {
        return new Score(points + points(guess, answer), right + (guess == answer ? 1 : 0), guesses + 1);
    }

    /** What one guess is worth. */
    public static int points(Response guess, Response answer) {
        return switch (Math.abs(Scale.number(guess) - Scale.number(answer))) {
            case 0 -> FOR_RIGHT;
            case 1 -> FOR_NEAR;
            default -> 0;
        };
    }

    /** The points that so many guesses can make. */
    public int most() {
        return guesses * FOR_RIGHT;
    }
}
