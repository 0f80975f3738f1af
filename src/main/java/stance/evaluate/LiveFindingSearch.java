package stance.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.FindingBoard.Firing;
import stance.evaluate.KeptFindings.Asked;
import stance.pack.Engine.TooManyFiringsException;
import stance.pack.LiveSession;
import stance.pack.PolicyPack;
import stance.pack.Provision;
import stance.pack.Scenario;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/** Asks the rules about one proposal after the other, in a session in which only what changes is exchanged. */
final class LiveFindingSearch implements AutoCloseable {

    private final PolicyPack pack;
    private final KeptFindings kept;
    private final List<ProvisionFindings> ofTheContext;
    /** Empty where every rule looks at one provision alone: there is nothing to match then. */
    private final Optional<LiveSession<Firing>> session;

    private final Map<String, Placed> placed = new HashMap<>();

    /** A provision of the proposal that was asked about last. */
    private record Placed(Term term, Provision fact, ProvisionFindings judgment) {}

    LiveFindingSearch(Proposal base) {
        this.pack = base.pack();
        var engine = pack.engine();
        this.kept = KeptFindings.of(pack);
        this.ofTheContext = base.context().values().stream()
                .map(term -> judgment(term, false))
                .toList();
        var board = new FindingBoard(false);
        this.session = engine.isJoining() ? Optional.of(engine.live(board, board::begin)) : Optional.empty();
        session.ifPresent(live -> {
            live.insert(new Scenario(base.asOf(), base.proposedBy(), base.parties()));
            base.context().values().forEach(term -> live.insert(engine.judgedFact(term, false)));
        });
    }

    /** What is said of a proposal that has the context, the day, the proposer and the parties of the base. */
    FindingSearch of(Proposal proposal) {
        placed.values().removeIf(old -> {
            var leaves = !old.term.equals(proposal.provisions().get(old.term.id()));
            if (leaves) {
                session.ifPresent(live -> live.delete(old.fact));
            }
            return leaves;
        });
        proposal.provisions().values().forEach(term -> placed.computeIfAbsent(term.id(), id -> place(term)));
        var judgments = new ArrayList<>(ofTheContext);
        placed.values().forEach(each -> judgments.add(each.judgment));
        var known = judgments.stream().mapToInt(ProvisionFindings::firings).sum();
        try {
            return FindingSearch.of(
                    pack, judgments, session.map(live -> live.matches(known)).orElse(List.of()));
        } catch (TooManyFiringsException tooMany) {
            throw FindingSource.refused(proposal, tooMany);
        }
    }

    private Placed place(Term term) {
        var fact = pack.engine().judgedFact(term, true);
        session.ifPresent(live -> live.insert(fact));
        return new Placed(term, fact, judgment(term, true));
    }

    private ProvisionFindings judgment(Term term, boolean proposed) {
        return kept.get(new Asked(term, proposed, false)).orElseGet(() -> FindingSearch.alone(pack, term, proposed));
    }

    @Override
    public void close() {
        session.ifPresent(LiveSession::close);
    }
}
