package stance.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.explain.Attempt;
import stance.explain.Step;
import stance.explain.Step.AbsenceStep;
import stance.explain.Step.AccumulationStep;
import stance.explain.Step.ConstraintStep;
import stance.explain.Step.FieldValue;
import stance.explain.Step.PatternStep;
import stance.explain.Step.PresenceStep;
import stance.explain.Step.UnaskedStep;
import stance.explain.Step.UniversalStep;
import stance.language.Phrase;
import stance.pack.Probes;
import stance.pack.form.Constraint.FieldBinding;

/**
 * A condition in words, and whether it held.
 *
 * @param isType whether it only says of which type a fact is
 * @param looksAt the fields of facts that it looks at
 * @param met what one of them would be where it held; empty where it holds, and where no single value does
 */
public record StepWords(
        Phrase words, Outcome outcome, boolean isType, List<FieldValue> looksAt, Optional<FieldValue> met) {

    /** Keeps its own copy. */
    public StepWords {
        looksAt = List.copyOf(looksAt);
    }

    private StepWords(Phrase words, Outcome outcome, boolean isType) {
        this(words, outcome, isType, List.of(), Optional.empty());
    }

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
        var words = ConditionWords.of(attempt.pack());
        return attempt.steps().stream().flatMap(step -> of(step, words)).toList();
    }

    /** Why a match is one: what each fact is that met a pattern, and the other conditions. */
    static Phrase because(Attempt attempt) {
        var words = ConditionWords.of(attempt.pack());
        return Phrase.joined(
                attempt.steps().stream().flatMap(step -> together(step, words)).toList());
    }

    /** What stands between an attempt and a match. */
    public static Phrase missing(Attempt attempt) {
        return Phrase.joined(of(attempt).stream()
                .filter(step -> step.outcome() != Outcome.MET)
                .map(StepWords::words)
                .toList());
    }

    private static Stream<Phrase> together(Step step, ConditionWords words) {
        var pattern = step instanceof PatternStep own
                ? Optional.of(own)
                : step instanceof PresenceStep presence
                        ? Optional.of(presence.nearest())
                        : Optional.<PatternStep>empty();
        return pattern.filter(own -> own.fact().isPresent())
                .map(own -> Stream.of(whole(own, words)))
                .orElseGet(() -> of(step, words).map(StepWords::words));
    }

    /** A fact that met a pattern, in one sentence. */
    private static Phrase whole(PatternStep step, ConditionWords words) {
        return Phrase.of(
                "%s is %s",
                ConditionWords.fact(step.fact().orElseThrow()),
                words.fact(step.form().type(), step.constraints()));
    }

    private static Stream<StepWords> of(Step step, ConditionWords words) {
        if (step instanceof PatternStep pattern) {
            return pattern(pattern, words);
        } else if (step instanceof PresenceStep presence) {
            return pattern(presence.nearest(), words);
        } else if (step instanceof AbsenceStep absence) {
            var wanted = words.absence(absence.form().pattern());
            var found = absence.found();
            return of(found.isEmpty() ? wanted : Phrase.of("%s (there is %s)", wanted, facts(found)), step.held());
        } else if (step instanceof UniversalStep universal) {
            var wanted = words.universal(universal.form().pattern());
            var others = universal.exceptions();
            return of(others.isEmpty() ? wanted : Phrase.of("%s (not so: %s)", wanted, facts(others)), step.held());
        } else if (step instanceof AccumulationStep accumulation) {
            return of(figure(accumulation, words), step.held());
        }
        return Stream.of(new StepWords(words.condition(((UnaskedStep) step).form()), Outcome.NOT_ASKED, false));
    }

    private static Stream<StepWords> pattern(PatternStep step, ConditionWords words) {
        var form = step.form();
        if (step.fact().isEmpty()) {
            return of(Phrase.of("there is %s (there is none)", words.pattern(form)), false);
        }
        var fact = step.fact().get();
        var all = new ArrayList<StepWords>();
        all.add(new StepWords(
                fact.equals(Probes.SCENARIO)
                        ? Phrase.of("of any scenario")
                        : Phrase.of("%s is %s", fact, words.fact(form.type(), List.of())),
                Outcome.MET,
                true));
        step.constraints()
                .forEach(constraint -> all.add(new StepWords(
                        words.step(form.type(), constraint, fact),
                        constraint.held() ? Outcome.MET : Outcome.NOT_MET,
                        false,
                        constraint.values(),
                        constraint.met())));
        var asked = step.constraints().stream().map(ConstraintStep::form).toList();
        form.constraints().stream()
                .filter(constraint -> !asked.contains(constraint))
                .filter(constraint -> !(constraint instanceof FieldBinding))
                .forEach(constraint ->
                        all.add(new StepWords(words.unasked(form.type(), constraint, fact), Outcome.NOT_ASKED, false)));
        return all.stream();
    }

    private static Stream<StepWords> of(Phrase words, boolean held) {
        return Stream.of(new StepWords(words, held ? Outcome.MET : Outcome.NOT_MET, false));
    }

    private static Phrase figure(AccumulationStep step, ConditionWords words) {
        var found = step.figure()
                .map(figure -> Phrase.of("it is %s", figure))
                .orElse(Phrase.of("there is nothing to take it of"));
        return Phrase.of("%s (%s)", words.condition(step.form()), found);
    }

    private static Phrase facts(List<String> ids) {
        return Phrase.joined(ids.stream().map(ConditionWords::fact).toList());
    }
}
