package stance.pack;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import stance.pack.check.FactTypes;
import stance.pack.check.RuleChecker;
import stance.pack.demand.Sides;
import stance.pack.form.PackForm;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.problem.Problems;
import stance.problem.Spot;

/** Makes packs whose stances are not those of their files. */
final class OtherStances {

    private OtherStances() {}

    static PolicyPack in(PolicyPack pack, Collection<Stance> others, boolean jitted) {
        check(pack, others.stream().flatMap(stance -> stance.written().stream()).toList());
        var stances = Sides.of(others, pack.vocabulary());
        var rules = stances.stream().flatMap(stance -> stance.rules().stream()).toList();
        var packageName = pack.id().replace('-', '_');
        var forms = rules.stream().map(StanceRule::form).toList();
        var text = EngineText.print(packageName, forms, FactTypes.of(pack.vocabulary()));
        var classes = pack.engine().classes();
        var base = jitted ? RuleBases.jitted(text, classes) : RuleBases.passing(text, classes);
        return new PolicyPack(
                pack.id(),
                hash(pack, stances),
                pack.info(),
                pack.vocabulary(),
                pack.sources(),
                stances,
                pack.engine().with(base, rules));
    }

    private static String hash(PolicyPack pack, Collection<Stance> stances) {
        var said = (pack.hash() + List.copyOf(stances)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.digest().digest(said));
    }

    private static void check(PolicyPack pack, List<StanceRule> rules) {
        var problems = new Problems();
        for (var rule : rules) {
            var header = new PackForm.Header(Spot.NOWHERE, "", List.of(), List.of());
            var file = new PackForm(rule.place().file(), header, List.of(), List.of(), List.of(rule.form()));
            RuleChecker.check(file, pack.vocabulary(), pack.info(), problems);
        }
        problems.refuseErrors();
    }
}
