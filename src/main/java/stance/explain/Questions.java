package stance.explain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.pack.PolicyPack;
import stance.pack.Probes;
import stance.pack.Probes.Answer;
import stance.pack.Probes.Question;

/** Puts questions to the engine and keeps what it compiled for them. Safe for use by several threads. */
final class Questions {

    /** An asking that is spread over more compiled parts than these gets a part of its own. */
    private static final int MAX_PARTS = 8;

    private final PolicyPack pack;
    private final Map<Question, Probes> parts = new HashMap<>();

    Questions(PolicyPack pack) {
        this.pack = pack;
    }

    Answers ask(Set<Question> asked, Facts facts) {
        var given = new HashMap<Question, List<Answer>>();
        for (var part : compiled(asked)) {
            given.putAll(part.ask(facts.scenario(), facts.terms(), facts::isProposed));
        }
        return new Answers(given);
    }

    private synchronized Set<Probes> compiled(Set<Question> asked) {
        var unknown = new LinkedHashSet<>(asked);
        unknown.removeAll(parts.keySet());
        compile(unknown);
        var needed = parts(asked);
        if (needed.size() > MAX_PARTS) {
            compile(asked);
            needed = parts(asked);
        }
        return needed;
    }

    private void compile(Set<Question> questions) {
        if (!questions.isEmpty()) {
            var part = pack.probes(questions);
            questions.forEach(question -> parts.put(question, part));
        }
    }

    private Set<Probes> parts(Set<Question> asked) {
        var needed = new LinkedHashSet<Probes>();
        for (var question : asked) {
            var part = parts.get(question);
            if (part != null) {
                needed.add(part);
            }
        }
        return needed;
    }
}
