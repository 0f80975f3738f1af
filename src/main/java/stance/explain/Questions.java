package stance.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stance.pack.PolicyPack;
import stance.pack.Probes;
import stance.pack.Probes.Answer;
import stance.pack.Probes.Question;

/** Puts questions to the engine and keeps what it compiled for them. Safe for use by several threads. */
final class Questions {

    /** Beyond this many compiled parts, asking all of them would cost more than to compile them as one. */
    private static final int MAX_PARTS = 8;

    private final PolicyPack pack;
    private final Set<Question> known = new HashSet<>();
    private List<Probes> parts = List.of();

    Questions(PolicyPack pack) {
        this.pack = pack;
    }

    Answers ask(Set<Question> asked, Facts facts) {
        var given = new HashMap<Question, List<Answer>>();
        if (!asked.isEmpty()) {
            for (var part : compiled(asked)) {
                given.putAll(part.ask(facts.scenario(), facts.terms(), facts::isProposed));
            }
        }
        return new Answers(given);
    }

    private synchronized List<Probes> compiled(Set<Question> asked) {
        var unknown = new LinkedHashSet<>(asked);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            known.addAll(unknown);
            if (parts.size() == MAX_PARTS) {
                parts = List.of(pack.probes(known));
            } else {
                var more = new ArrayList<>(parts);
                more.add(pack.probes(unknown));
                parts = List.copyOf(more);
            }
        }
        return parts;
    }
}
