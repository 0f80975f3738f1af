package stance.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stance.explain.Attempt;
import stance.explain.Step;
import stance.explain.Step.AbsenceStep;
import stance.explain.Step.AccumulationStep;
import stance.explain.Step.PatternStep;
import stance.explain.Step.PresenceStep;
import stance.explain.Step.UnaskedStep;
import stance.explain.Step.UniversalStep;
import stance.pack.Probes;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.profile.FormPrinter;

/**
 * A condition in words, and whether it held.
 *
 * @param isType whether it only says of which type a fact is
 */
public record StepWords(String words, Outcome outcome, boolean isType) {

    /** How a condition came out. */
    public enum Outcome {
        MET("met"),
        NOT_MET("not met"),
        NOT_ASKED("not asked");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** All conditions of an attempt, in their order. */
    public static List<StepWords> of(Attempt attempt) {
        return attempt.steps().stream().flatMap(StepWords::of).toList();
    }

    /** Why a match is one: its conditions, without those that only name a type, unless there are no others. */
    static String because(Attempt attempt) {
        var all = of(attempt);
        var telling = all.stream().filter(step -> !step.isType()).toList();
        return Sentences.joined((telling.isEmpty() ? all : telling)
                .stream().map(StepWords::words).toList());
    }

    /** What stands between an attempt and a match. */
    public static String missing(Attempt attempt) {
        return Sentences.joined(of(attempt).stream()
                .filter(step -> step.outcome() != Outcome.MET)
                .map(StepWords::words)
                .toList());
    }

    private static Stream<StepWords> of(Step step) {
        if (step instanceof PatternStep pattern) {
            return pattern(pattern, "there is ");
        } else if (step instanceof PresenceStep presence) {
            return pattern(presence.nearest(), "there is ");
        } else if (step instanceof AbsenceStep absence) {
            var found = absence.found().isEmpty() ? "" : " (there is " + facts(absence.found()) + ")";
            return of("there is no " + ConditionWords.of(absence.form().pattern()) + found, step.held());
        } else if (step instanceof UniversalStep universal) {
            var others = universal.exceptions().isEmpty() ? "" : " (not so: " + facts(universal.exceptions()) + ")";
            var pattern = universal.form().pattern();
            return of("every " + pattern.type() + " is a " + ConditionWords.of(pattern) + others, step.held());
        } else if (step instanceof AccumulationStep accumulation) {
            return of(figure(accumulation), step.held());
        }
        return Stream.of(new StepWords(FormPrinter.print(((UnaskedStep) step).form()), Outcome.NOT_ASKED, false));
    }

    private static Stream<StepWords> pattern(PatternStep step, String before) {
        var form = step.form();
        if (step.fact().isEmpty()) {
            return of(before + article(ConditionWords.of(form)) + " (there is no " + form.type() + ")", false);
        }
        var fact = step.fact().get();
        var all = new ArrayList<StepWords>();
        all.add(new StepWords(
                fact.equals(Probes.SCENARIO) ? "of any scenario" : fact + " is " + article(form.type()),
                Outcome.MET,
                true));
        step.constraints()
                .forEach(constraint -> all.add(new StepWords(
                        ConditionWords.of(constraint, fact),
                        constraint.held() ? Outcome.MET : Outcome.NOT_MET,
                        false)));
        var asked =
                step.constraints().stream().map(constraint -> constraint.form()).toList();
        form.constraints().stream()
                .filter(constraint -> !asked.contains(constraint))
                .filter(constraint -> !(constraint instanceof FieldBinding))
                .forEach(constraint -> all.add(new StepWords(FormPrinter.print(constraint), Outcome.NOT_ASKED, false)));
        return all.stream();
    }

    private static Stream<StepWords> of(String words, boolean held) {
        return Stream.of(new StepWords(words, held ? Outcome.MET : Outcome.NOT_MET, false));
    }

    private static String figure(AccumulationStep step) {
        Accumulation form = step.form();
        var of = form.pattern().constraints().stream()
                .flatMap(constraint -> constraint instanceof FieldBinding binding
                                && binding.binding().equals(form.argument())
                        ? Stream.of(" of " + binding.field() + " over")
                        : Stream.empty())
                .findFirst()
                .orElse(" of");
        var tests = form.tests().stream()
                .map(test -> ConditionWords.test(test.operator(), test.operand()))
                .toList();
        return "the " + form.function() + of + " " + ConditionWords.of(form.pattern()) + " is "
                + Sentences.joined(tests)
                + step.figure().map(figure -> " (it is " + figure + ")").orElse(" (there is nothing to take it of)");
    }

    private static String facts(List<String> ids) {
        return Sentences.joined(ids.stream().map(ConditionWords::fact).toList());
    }

    private static String article(String words) {
        return ("AEIOU".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
