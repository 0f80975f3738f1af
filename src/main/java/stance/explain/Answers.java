package stance.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the engine answers about the facts of one proposal; it is asked when that is looked at. Belongs to one thread. */
final class Answers {

    private final Facts facts;
    private final Map<Subject, List<Given>> given = new HashMap<>();

    Answers(Facts facts) {
        this.facts = facts;
    }

    /** The answer to a question. */
    Given to(Inquiry inquiry) {
        return given.computeIfAbsent(inquiry.subject(), subject -> subject.ask(facts))
                .get(inquiry.number());
    }
}
