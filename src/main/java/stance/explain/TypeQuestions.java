package stance.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stance.explain.ProposalFacts.Known;
import stance.pack.PolicyPack;
import stance.pack.Probes;
import stance.pack.Probes.Question;
import stance.pack.Recent;

/**
 * The questions of a pack about facts of the same types. They are compiled together when one of them is first asked, and
 * what the engine answered of facts is kept for as long as others are not asked about: a change of a term asks again about
 * its own types alone. Safe for use by several threads, once all of its questions are known.
 */
final class TypeQuestions {

    private final PolicyPack pack;
    private final Set<String> types;
    private final Recent<Asked, List<EngineAnswer>> recent;
    private final List<Question> questions = new ArrayList<>();
    private volatile @Nullable Probes probes;

    /** What was answered follows from this. */
    record Asked(TypeQuestions questions, Set<Known> facts, Optional<ProposalFacts.Setting> setting) {}

    TypeQuestions(PolicyPack pack, Set<String> types, Recent<Asked, List<EngineAnswer>> recent) {
        this.pack = pack;
        this.types = Set.copyOf(types);
        this.recent = recent;
    }

    /** One more question, which was not asked before. */
    Inquiry add(Question question) {
        questions.add(question);
        return new Inquiry(this, questions.size() - 1);
    }

    /** The answers to all questions, by their numbers. */
    List<EngineAnswer> ask(ProposalFacts facts) {
        var asked = new Asked(this, facts.known(types), facts.setting(types));
        return recent.get(asked).orElseGet(() -> {
            var answers = compiled().answers(facts.scenario(), facts.terms(types), facts::isProposed).stream()
                    .map(EngineAnswer::of)
                    .toList();
            recent.put(asked, answers);
            return answers;
        });
    }

    /** Compiles the questions, unless that was done before. */
    Probes compiled() {
        var known = probes;
        return known != null ? known : compile();
    }

    private synchronized Probes compile() {
        var known = probes;
        if (known == null) {
            known = pack.probes(questions);
            probes = known;
        }
        return known;
    }
}
