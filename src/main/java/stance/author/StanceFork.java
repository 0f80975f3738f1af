package stance.author;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.form.Annotation;
import stance.pack.form.RuleForm;
import stance.pack.profile.RuleLayout;
import stance.pack.record.Stance;
import stance.pack.record.StanceReader;
import stance.pack.record.StanceRule;
import stance.problem.Spot;

/** The rules of a stance under another id. */
final class StanceFork {

    private static final String OF = "of";
    private static final String SUPERSEDES = "supersedes";

    private StanceFork() {}

    /** As text, with a line break at its end: the rule with the metadata first, which says that it replaces the old one. */
    static String print(Stance stance, String id) {
        return stance.written().stream()
                .map(StanceRule::form)
                .map(rule -> RuleLayout.of(forked(rule, stance.id(), id)))
                .collect(Collectors.joining("\n"));
    }

    private static RuleForm forked(RuleForm rule, String old, String id) {
        var isPart = rule.annotations().stream().anyMatch(each -> each.key().equals(OF));
        var own = Stream.of(isPart ? quoted(OF, id) : quoted(SUPERSEDES, old));
        var others = rule.annotations().stream()
                .filter(each -> !List.of(OF, SUPERSEDES).contains(each.key()));
        var annotations = Stream.concat(own, others)
                .sorted(Comparator.comparing(each -> StanceReader.KEYS.indexOf(each.key())))
                .toList();
        return new RuleForm(Spot.NOWHERE, named(rule.name(), old, id), annotations, rule.conditions(), rule.effects());
    }

    /** Names are unique in a pack, and those of parts begin as the id does, mostly. */
    private static String named(String name, String old, String id) {
        return id + (name.startsWith(old) ? name.substring(old.length()) : "-" + name);
    }

    private static Annotation quoted(String key, String value) {
        return new Annotation(Spot.NOWHERE, key, Optional.of(new Annotation.Value(Spot.NOWHERE, value, true)));
    }
}
