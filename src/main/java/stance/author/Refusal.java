package stance.author;

import java.util.List;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** Says why nothing new is made, for one reason. */
final class Refusal {

    private Refusal() {}

    static RefusedException of(String code, Place place, Phrase message, Phrase hint) {
        return new RefusedException(List.of(new Problem(code, Severity.ERROR, place, message, hint)));
    }
}
