package stance.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import stance.TestPack;
import stance.pack.form.PackForm;
import stance.pack.profile.FormPrinter;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Problems;
import stance.scenario.Assumptions;
import stance.scenario.Proposal;

/** A pack made at random within the profile, and proposals to go with it; one seed gives the same ones. */
public final class RandomPack {

    private final RandomValues values;
    private final PackForm rules;
    private final PolicyPack pack;

    private RandomPack(RandomValues values, PackForm rules, PolicyPack pack) {
        this.values = values;
        this.rules = rules;
        this.pack = pack;
    }

    /** A pack with this many rules in a folder inside of this one. */
    public static RandomPack in(Path folder, long seed, int rules) {
        var values = new RandomValues(new Random(seed));
        var declarations = new RandomVocabulary(new Random(seed)).form();
        var form = new RandomRules(values, VocabularyReader.read(declarations, new Problems())).form(rules);
        var pack = TestPack.in(folder)
                .file("vocabulary.drl", FormPrinter.print(declarations))
                .file("rules.drl", FormPrinter.print(form))
                .load();
        return new RandomPack(values, form, pack);
    }

    /** It, loaded. */
    public PolicyPack pack() {
        return pack;
    }

    /** Its rules as they are written. */
    public String rules() {
        return FormPrinter.print(rules);
    }

    /** The next proposal. */
    public Proposal proposal() {
        var provisions = new LinkedHashMap<String, Term>();
        var context = new LinkedHashMap<String, Term>();
        for (var i = values.upTo(5); i >= 0; i--) {
            var term = values.term("p" + i, values.one(pack.vocabulary().statable()));
            (i == 0 || values.chance(70) ? provisions : context).put(term.id(), term);
        }
        return new Proposal(
                pack,
                "random.json",
                "A proposal made at random",
                Optional.empty(),
                LocalDate.parse(values.one(List.of("2025-12-31", "2026-01-29"))),
                values.chance(50) ? Optional.empty() : Optional.of(values.one(RandomValues.ACTORS)),
                RandomValues.ACTORS.subList(0, 1 + values.upTo(2)),
                provisions,
                context,
                Assumptions.NONE,
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of());
    }
}
