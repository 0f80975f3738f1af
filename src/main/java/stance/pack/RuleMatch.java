package stance.pack;

import java.util.List;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.Match;
import stance.pack.record.StanceRule;

/**
 * A rule and the facts that it matched.
 *
 * @param facts the ids of the facts that met its positive patterns, in their order; {@link Probes#SCENARIO} for the
 *     scenario
 */
public record RuleMatch(StanceRule rule, List<String> facts) {

    /** Keeps its own copy. */
    public RuleMatch {
        facts = List.copyOf(facts);
    }

    /** Leaves out the figures of accumulations, which Drools lists among the facts. */
    static RuleMatch of(StanceRule rule, Match match) {
        var facts = match.getObjects().stream().flatMap(RuleMatch::id).toList();
        return new RuleMatch(rule, facts);
    }

    private static Stream<String> id(Object fact) {
        if (fact instanceof Provision provision) {
            return Stream.of(provision.id());
        }
        return fact instanceof Scenario ? Stream.of(Probes.SCENARIO) : Stream.empty();
    }
}
