package stance.bench;

import java.util.ArrayList;
import stance.pack.SilentBoard;
import stance.scenario.Proposal;

/** The measure of an evaluation: the engine on the same facts, in sessions from a pool, with nothing kept. */
final class DroolsAlone {

    private DroolsAlone() {}

    /** How many rules fire, once for each match. */
    static int fired(Proposal proposal) {
        var engine = proposal.pack().engine();
        var fired = new ArrayList<String>();
        var facts = proposal.provisions().values().stream()
                .map(term -> engine.fact(term, true))
                .toList();
        engine.fire(facts, new SilentBoard(), rule -> fired.add(rule.name()));
        return fired.size();
    }
}
