package stance.regress.mutation;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import stance.evaluate.RuleFindings;
import stance.pack.Engine;
import stance.pack.Engine.TooManyFiringsException;
import stance.pack.PolicyPack;
import stance.pack.demand.Sides;
import stance.pack.record.StanceRule;
import stance.scenario.Proposal;
import stance.work.InOrder;

/**
 * Changed rules, compiled together: one firing tells what each of them says of a proposal. Safe for use by several
 * threads.
 */
final class MutantBatch {

    /** Compiling grows with the number of rules; so many keep two processors busy from the start. */
    private static final int SIZE = 150;

    private final PolicyPack pack;
    private final List<StanceRule> rules;
    private final Engine engine;

    private MutantBatch(PolicyPack pack, List<StanceRule> rules) {
        this.pack = pack;
        this.rules = List.copyOf(rules);
        this.engine = pack.beside(rules.stream()
                .flatMap(rule -> Sides.of(rule, pack.vocabulary()).stream())
                .toList());
    }

    /** All rules of a few that are asked about together, such as those of a stance. */
    static MutantBatch of(PolicyPack pack, List<StanceRule> rules) {
        return new MutantBatch(pack, rules);
    }

    /** Compiles many rules on several threads. */
    static List<MutantBatch> several(PolicyPack pack, List<StanceRule> rules, int threads, IntConsumer progress) {
        var parts = IntStream.iterate(0, from -> from < rules.size(), from -> from + SIZE)
                .mapToObj(from -> rules.subList(from, Math.min(from + SIZE, rules.size())))
                .toList();
        return InOrder.map(
                parts,
                part -> new MutantBatch(pack, part),
                threads,
                done -> progress.accept(Math.min(done * SIZE, rules.size())));
    }

    /**
     * Hears all of them.
     *
     * @param heard takes, by the name of each rule, the minutes that tell what it said; a rule that matches in too many
     *     ways has none
     */
    void hear(Proposal proposal, Map<String, RuleFindings> heard) {
        try {
            var minutes = RuleFindings.take(proposal, engine);
            rules.forEach(rule -> heard.put(rule.name(), minutes));
        } catch (TooManyFiringsException tooMany) {
            // One that matches in too many ways must not silence the others.
            if (rules.size() > 1) {
                var middle = rules.size() / 2;
                new MutantBatch(pack, rules.subList(0, middle)).hear(proposal, heard);
                new MutantBatch(pack, rules.subList(middle, rules.size())).hear(proposal, heard);
            }
        }
    }
}
