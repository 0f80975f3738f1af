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
public record PackageFindings(List<Finding> alone, Map<String, List<Finding>> together) {

    /** Keeps its own copies. */
    public PackageFindings {
        alone = List.copyOf(alone);
        together = Collections.unmodifiableMap(new LinkedHashMap<>(together));
    }

    /** All of it: what several rules of a stance say alike is one finding. In no particular order. */
    public List<Finding> findings() {
        var said = new MergedFindings();
        alone.forEach(said::add);
        together.values().forEach(findings -> findings.forEach(said::add));
        return said.findings();
    }

    static PackageFindings of(FindingSearch hearing, Applicability applicability, Filters filters, PolicyPack pack) {
        var alone = hearing.judgments().stream()
                .flatMap(judgment -> judgment.findings().stream())
                .filter(finding -> applicability.applies(finding.stance().id()) && filters.hears(finding.strength()))
                .toList();
        var said = new LinkedHashMap<String, MergedFindings>();
        for (var firing : hearing.together()) {
            if (applicability.applies(firing.rule().stance())
                    && filters.hears(firing.rule().strength())) {
                said.computeIfAbsent(firing.rule().name(), rule -> new MergedFindings())
                        .add(firing, pack);
            }
        }
        var together = new LinkedHashMap<String, List<Finding>>();
        said.forEach((rule, alike) -> together.put(rule, alike.findings()));
        return new PackageFindings(alone, together);
    }
}
