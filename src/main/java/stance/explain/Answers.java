package stance.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the engine answers about the facts of one proposal; it is asked when that is looked at. Belongs to one thread. */
final class Answers {

    private final ProposalFacts facts;
    private final Map<TypeQuestions, List<EngineAnswer>> given = new HashMap<>();

    Answers(ProposalFacts facts) {
        this.facts = facts;
    }

    /** The answer to a question. */
    EngineAnswer to(Inquiry inquiry) {
        return given.computeIfAbsent(inquiry.subject(), subject -> subject.ask(facts))
                .get(inquiry.number());
    }
}
