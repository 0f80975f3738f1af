package stance.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.FindingBoard.Firing;
import stance.evaluate.KeptFindings.Asked;
import stance.pack.Engine;
import stance.pack.PolicyPack;
import stance.pack.Provision;
import stance.pack.Scenario;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/**
 * Asks the rules about one proposal. What they say of a provision alone is kept with the compiled pack, so that Drools
 * is asked about it once; what they say of several together is asked each time.
 */
final class FindingSearch {

    private final PolicyPack pack;
    private final Engine engine;
    private final KeptFindings kept;
    private final boolean statusQuo;
    private final FindingBoard board;

    private final List<ProvisionFindings> judgments = new ArrayList<>();
    private final List<Firing> together = new ArrayList<>();
    private final List<Object> facts = new ArrayList<>();
    private final IdentityHashMap<Provision, Question> questions = new IdentityHashMap<>();

    /** What is to be asked of a provision alone, and the answers. */
    private record Question(Asked asked, List<Firing> firings) {}

    private FindingSearch(PolicyPack pack, boolean statusQuo) {
        this.pack = pack;
        this.engine = pack.engine();
        this.kept = KeptFindings.of(pack);
        this.statusQuo = statusQuo;
        this.board = new FindingBoard(statusQuo);
    }

    /**
     * Fires the rules.
     *
     * @param statusQuo whether facts of the context are what is asked about
     * @throws Engine.TooManyFiringsException if the rules match in too many ways
     */
    static FindingSearch of(Proposal proposal, boolean statusQuo) {
        var hearing = new FindingSearch(proposal.pack(), statusQuo);
        if (hearing.engine.isJoining()) {
            hearing.facts.add(new Scenario(proposal.asOf(), proposal.proposedBy(), proposal.parties()));
        }
        hearing.add(proposal.provisions().values(), !statusQuo);
        hearing.add(proposal.context().values(), false);
        hearing.fire();
        return hearing;
    }

    /** What rules were heard to say before, of several together and of each provision alone. */
    static FindingSearch of(PolicyPack pack, Collection<Firing> firings) {
        return of(pack, List.of(), firings);
    }

    /** What rules were heard to say before, of each provision alone and of several together. */
    static FindingSearch of(PolicyPack pack, Collection<ProvisionFindings> judgments, Collection<Firing> together) {
        var hearing = new FindingSearch(pack, false);
        hearing.judgments.addAll(judgments);
        hearing.together.addAll(together);
        return hearing;
    }

    /** What is said of one provision alone. */
    static ProvisionFindings alone(PolicyPack pack, Term term, boolean proposed) {
        var hearing = new FindingSearch(pack, false);
        hearing.add(List.of(term), proposed);
        hearing.fire();
        return hearing.judgments.get(0);
    }

    /** What is said of each provision alone. */
    List<ProvisionFindings> judgments() {
        return judgments;
    }

    /** What is said of several together, or of the scenario. */
    List<Firing> together() {
        return together;
    }

    /** The firings that put something forward. */
    Stream<Firing> offers() {
        return Stream.concat(
                judgments.stream().flatMap(judgment -> judgment.offers().stream()),
                together.stream().filter(Firing::proposes));
    }

    private void add(Collection<Term> terms, boolean proposed) {
        for (var term : terms) {
            var asked = new Asked(term, proposed, statusQuo);
            var judgment = kept.get(asked);
            judgment.ifPresent(judgments::add);
            if (judgment.isEmpty()) {
                var fact = engine.fact(term, proposed);
                facts.add(fact);
                questions.put(fact, new Question(asked, new ArrayList<>()));
            } else if (engine.isJoining()) {
                facts.add(engine.judgedFact(term, proposed));
            }
        }
    }

    private void fire() {
        var known = judgments.stream().mapToInt(ProvisionFindings::firings).sum();
        engine.fire(facts, known, board, this::begin);
        for (var question : questions.values()) {
            var judgment = ProvisionFindings.of(question.firings, pack);
            kept.put(question.asked, judgment);
            judgments.add(judgment);
        }
    }

    private void begin(StanceRule rule, Optional<Provision> alone) {
        var firing = board.begin(rule);
        alone.map(questions::get).map(Question::firings).orElse(together).add(firing);
    }
}
