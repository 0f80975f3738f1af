package stance.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.pack.PolicyPack;

/**
 * What the stances that apply say of a package, apart by the rules that say it: those that look at one provision alone
 * say of each the same in every package that holds it.
 *
 * @param alone what is said by rules that look at one provision, or one fact of the context, alone
 * @param together what is said by the others, by the name of the rule; rules that say nothing are left out
 */
public record Heard(List<Finding> alone, Map<String, List<Finding>> together) {

    /** Keeps its own copies. */
    public Heard {
        alone = List.copyOf(alone);
        together = Collections.unmodifiableMap(new LinkedHashMap<>(together));
    }

    /** All of it: what several rules of a stance say alike is one finding. In no particular order. */
    public List<Finding> findings() {
        var said = new SaidAlike();
        alone.forEach(said::add);
        together.values().forEach(findings -> findings.forEach(said::add));
        return said.findings();
    }

    static Heard of(Hearing hearing, Applicability applicability, PolicyPack pack) {
        var alone = hearing.judgments().stream()
                .flatMap(judgment -> judgment.findings().stream())
                .filter(finding -> applicability.applies(finding.stance().id()))
                .toList();
        var said = new LinkedHashMap<String, SaidAlike>();
        for (var firing : hearing.together()) {
            if (applicability.applies(firing.rule().stance())) {
                said.computeIfAbsent(firing.rule().name(), rule -> new SaidAlike())
                        .add(firing, pack);
            }
        }
        var together = new LinkedHashMap<String, List<Finding>>();
        said.forEach((rule, alike) -> together.put(rule, alike.findings()));
        return new Heard(alone, together);
    }
}
