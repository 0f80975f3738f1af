package stance.explore.quiz;

import java.util.List;
import stance.scenario.Response;

/** The answers as they are numbered for a guess: from 1 for the worst to 5 for the best. */
public final class Scale {

    private static final List<Response> RESPONSES = List.of(Response.values());

    private Scale() {}

    /** The answers in their order. */
    public static List<Response> all() {
        return RESPONSES;
    }

    /** The number of an answer. */
    public static int number(Response response) {
        return RESPONSES.indexOf(response) + 1;
    }
}
