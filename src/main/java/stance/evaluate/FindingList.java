package stance.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.evaluate.Finding.Aim;
import stance.pack.form.Effect;
import stance.scenario.Proposal;

/** The findings of the stances that apply, in an order that the order of files, rules and facts does not change. */
final class FindingList {

    private static final Comparator<Finding> ORDER = Comparator.<Finding, String>comparing(
                    finding -> finding.stance().id())
            .thenComparing(Finding::effect)
            .thenComparing(Finding::cell)
            .thenComparing(Finding::aim)
            .thenComparing(finding ->
                    finding.arguments().stream().map(Argument::words).toList().toString());

    private final Map<String, List<Finding>> byActor = new LinkedHashMap<>();

    private FindingList(Proposal proposal) {
        proposal.parties().forEach(party -> byActor.put(party, new ArrayList<>()));
        proposal.pack().actors().keySet().forEach(actor -> byActor.putIfAbsent(actor, new ArrayList<>()));
    }

    /** Makes them out of what was said: what several matches say alike counts once. */
    static FindingList of(FindingSearch hearing, Proposal proposal, Applicability applicability, Filters filters) {
        var list = new FindingList(proposal);
        var said = new MergedFindings();
        var speakers = new HashSet<String>();
        for (var firing : hearing.together()) {
            if (applicability.applies(firing.rule().stance())
                    && filters.hears(firing.rule().strength())) {
                speakers.add(firing.rule().stance());
                said.add(firing, proposal.pack());
            }
        }
        for (var judgment : hearing.judgments()) {
            for (var finding : judgment.findings()) {
                var stance = finding.stance().id();
                if (!applicability.applies(stance) || !filters.hears(finding.strength())) {
                    continue;
                }
                // Of its own provision nothing else says the same, unless the stance has spoken of several as well.
                if (finding.aim() == Aim.PROVISIONS && !speakers.contains(stance)) {
                    list.add(finding);
                } else {
                    said.add(finding);
                }
            }
        }
        said.findings().forEach(list::add);
        list.byActor.values().forEach(own -> own.sort(ORDER));
        return list;
    }

    /** Some findings of an evaluation, in their order. */
    static FindingList of(List<Finding> findings, Proposal proposal) {
        var list = new FindingList(proposal);
        findings.forEach(list::add);
        return list;
    }

    /** All, parties first, in the order of the actors, then by stance. */
    List<Finding> all() {
        var all = new ArrayList<Finding>();
        byActor.values()
                .forEach(own -> own.stream()
                        .filter(finding -> finding.effect() != Effect.LEAVES_OPEN)
                        .forEach(all::add));
        return all;
    }

    /** What demands leave open, by stance. These are no findings: they say of which kind a silence is. */
    List<Finding> open() {
        return byActor.values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.effect() == Effect.LEAVES_OPEN)
                .sorted(ORDER)
                .toList();
    }

    /** Those of an actor, with what its demands leave open. */
    List<Finding> of(String actor) {
        return byActor.getOrDefault(actor, List.of());
    }

    /** All actors, parties first. */
    Set<String> actors() {
        return byActor.keySet();
    }

    private void add(Finding finding) {
        of(finding.stance().actor().id()).add(finding);
    }
}
