package stance.problem;

/**
 * One thing that is wrong with what a user gave.
 *
 * @param code stable, for programs: {@code room.what-is-wrong}
 * @param message one sentence that names the thing, the value and what it must be
 * @param hint how to mend it; empty where there is nothing to add
 */
public record Problem(String code, Severity severity, Place place, String message, String hint) {

    @Override
    public String toString() {
        return place + ": " + message + (hint.isEmpty() ? "" : " " + hint);
    }
}
