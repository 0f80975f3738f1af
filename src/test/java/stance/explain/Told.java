package stance.explain;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.explain.Step.AbsenceStep;
import stance.explain.Step.AccumulationStep;
import stance.explain.Step.PatternStep;
import stance.explain.Step.PresenceStep;
import stance.explain.Step.UnaskedStep;
import stance.explain.Step.UniversalStep;
import stance.pack.profile.FormPrinter;

/** Explanations of small packs, told in a line a condition. */
final class Told {

    private Told() {}

    /** The explanation of a scenario against a pack of one stance, MX-1. */
    static Explanation of(Path folder, String when, String then, String members) {
        var pack = TestPack.in(folder).stance("MX-1", when, then).load();
        var evaluation = Evaluation.of(TestPack.scenario(pack, members).base());
        return Explainer.of(pack).explain(evaluation, stance -> true);
    }

    /** The nearest miss of the one stance. */
    static String nearest(Path folder, String when, String members) {
        var binding = when.startsWith("$") ? when.substring(0, when.indexOf(' ')) : "stance.thePackage()";
        var account = of(folder, when, "stance.opposes( " + binding + " );", members)
                .accounts()
                .get(0);
        return account.nearest().map(Told::words).orElse("fired");
    }

    static String words(Attempt attempt) {
        return attempt.steps().stream().map(Told::words).collect(Collectors.joining("; "));
    }

    private static String words(Step step) {
        if (step instanceof PatternStep pattern) {
            return pattern.fact().orElse("no") + ":" + pattern.form().type()
                    + pattern.constraints().stream()
                            .map(constraint -> (constraint.held() ? " + " : " - ")
                                    + FormPrinter.print(constraint.form())
                                    + Stream.concat(constraint.values().stream(), constraint.bound().values().stream())
                                            .map(value -> " ~" + value.fact() + "." + value.field() + "="
                                                    + value.value()
                                                            .map(known -> known.words())
                                                            .orElse("absent"))
                                            .collect(Collectors.joining()))
                            .collect(Collectors.joining());
        } else if (step instanceof PresenceStep presence) {
            return "exists " + words(presence.nearest());
        } else if (step instanceof AbsenceStep absence) {
            return sign(step) + "not " + absence.found();
        } else if (step instanceof UniversalStep universal) {
            return sign(step) + "forall " + universal.exceptions();
        } else if (step instanceof AccumulationStep figure) {
            return sign(step) + "figure " + figure.figure().orElse("of nothing");
        }
        return "unasked " + FormPrinter.print(((UnaskedStep) step).form());
    }

    private static String sign(Step step) {
        return step.held() ? "+" : "-";
    }
}
