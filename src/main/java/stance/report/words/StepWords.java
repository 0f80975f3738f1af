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
import stance.language.Phrase;
import stance.pack.Probes;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.profile.FormPrinter;

/**
 * A condition in words, and whether it held.
 *
 * @param isType whether it only says of which type a fact is
 */
public record StepWords(Phrase words, Outcome outcome, boolean isType) {

    /** How a condition came out. */
    public enum Outcome {
        MET,
        NOT_MET,
        NOT_ASKED;

        public Phrase words() {
            return switch (this) {
                case MET -> Phrase.of("met");
                case NOT_MET -> Phrase.of("not met");
                case NOT_ASKED -> Phrase.of("not asked");
            };
        }
    }

    /** All conditions of an attempt, in their order. */
    public static List<StepWords> of(Attempt attempt) {
        return attempt.steps().stream().flatMap(StepWords::of).toList();
    }

    /** Why a match is one: its conditions, without those that only name a type, unless there are no others. */
    static Phrase because(Attempt attempt) {
        var all = of(attempt);
        var telling = all.stream().filter(step -> !step.isType()).toList();
        return Phrase.joined((telling.isEmpty() ? all : telling)
                .stream().map(StepWords::words).toList());
    }

    /** What stands between an attempt and a match. */
    public static Phrase missing(Attempt attempt) {
        return Phrase.joined(of(attempt).stream()
                .filter(step -> step.outcome() != Outcome.MET)
                .map(StepWords::words)
                .toList());
    }

    private static Stream<StepWords> of(Step step) {
        if (step instanceof PatternStep pattern) {
            return pattern(pattern);
        } else if (step instanceof PresenceStep presence) {
            return pattern(presence.nearest());
        } else if (step instanceof AbsenceStep absence) {
            var wanted =
                    Phrase.of("there is no %s", ConditionWords.of(absence.form().pattern()));
            var found = absence.found();
            return of(found.isEmpty() ? wanted : Phrase.of("%s (there is %s)", wanted, facts(found)), step.held());
        } else if (step instanceof UniversalStep universal) {
            var pattern = universal.form().pattern();
            var wanted = Phrase.of("every %s is a %s", pattern.type(), ConditionWords.of(pattern));
            var others = universal.exceptions();
            return of(others.isEmpty() ? wanted : Phrase.of("%s (not so: %s)", wanted, facts(others)), step.held());
        } else if (step instanceof AccumulationStep accumulation) {
            return of(figure(accumulation), step.held());
        }
        return Stream.of(new StepWords(
                Phrase.verbatim(FormPrinter.print(((UnaskedStep) step).form())), Outcome.NOT_ASKED, false));
    }

    private static Stream<StepWords> pattern(PatternStep step) {
        var form = step.form();
        if (step.fact().isEmpty()) {
            var wanted = withArticle(form.type(), ConditionWords.of(form));
            return of(Phrase.of("there is %s (there is no %s)", wanted, form.type()), false);
        }
        var fact = step.fact().get();
        var all = new ArrayList<StepWords>();
        all.add(new StepWords(
                fact.equals(Probes.SCENARIO)
                        ? Phrase.of("of any scenario")
                        : Phrase.of("%s is %s", fact, withArticle(form.type(), form.type())),
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
                .forEach(constraint -> all.add(
                        new StepWords(Phrase.verbatim(FormPrinter.print(constraint)), Outcome.NOT_ASKED, false)));
        return all.stream();
    }

    private static Stream<StepWords> of(Phrase words, boolean held) {
        return Stream.of(new StepWords(words, held ? Outcome.MET : Outcome.NOT_MET, false));
    }

    private static Phrase figure(AccumulationStep step) {
        Accumulation form = step.form();
        var pattern = ConditionWords.of(form.pattern());
        var subject = form.pattern().constraints().stream()
                .flatMap(constraint -> constraint instanceof FieldBinding binding
                                && binding.binding().equals(form.argument())
                        ? Stream.of(Phrase.of("the %s of %s over %s", form.function(), binding.field(), pattern))
                        : Stream.empty())
                .findFirst()
                .orElseGet(() -> Phrase.of("the %s of %s", form.function(), pattern));
        var tests = form.tests().stream()
                .map(test -> ConditionWords.test(test.operator(), test.operand()))
                .toList();
        var found = step.figure()
                .map(figure -> Phrase.of("it is %s", figure))
                .orElse(Phrase.of("there is nothing to take it of"));
        return Phrase.of("%s %s (%s)", subject, Phrase.joined(tests), found);
    }

    private static Phrase facts(List<String> ids) {
        return Phrase.joined(ids.stream().map(ConditionWords::fact).toList());
    }

    private static Phrase withArticle(String type, Object words) {
        return "AEIOU".indexOf(type.charAt(0)) >= 0 ? Phrase.of("an %s", words) : Phrase.of("a %s", words);
    }
}
