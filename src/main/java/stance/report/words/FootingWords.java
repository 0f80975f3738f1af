package stance.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Footing;
import stance.language.Phrase;
import stance.scenario.Verdict;

/** What a verdict rests on, in sentences. */
public final class FootingWords {

    private FootingWords() {}

    /** What it hangs by and, where only preferences stand against the package, what it would be without them. */
    public static List<Phrase> of(Evaluation evaluation) {
        return of(evaluation, ids -> Phrase.listed(ids, ", "));
    }

    /** The same, with many stances counted. */
    public static List<Phrase> brief(Evaluation evaluation) {
        return of(evaluation, Few::of);
    }

    private static List<Phrase> of(Evaluation evaluation, Function<List<String>, Phrase> list) {
        var footing = Footing.of(evaluation);
        var sentences = new ArrayList<Phrase>();
        sentences.add(hinges(evaluation, footing, list));
        footing.withoutPreferences()
                .ifPresent(verdict -> sentences.add(
                        Phrase.of("Only preferences stand against it: without them, %s.", verdict.words())));
        return sentences;
    }

    private static Phrase hinges(Evaluation evaluation, Footing footing, Function<List<String>, Phrase> list) {
        if (footing.hinges().isEmpty()) {
            return evaluation.findings().stream().anyMatch(Finding::answers)
                    ? Phrase.of("Rests on: nothing alone.")
                    : Phrase.of("Rests on: no stance.");
        }
        var byVerdict = new LinkedHashMap<Verdict, List<String>>();
        footing.hinges()
                .forEach(hinge -> byVerdict
                        .computeIfAbsent(hinge.without(), first -> new ArrayList<>())
                        .add(hinge.stance().id()));
        var parts = byVerdict.entrySet().stream()
                .map(entry -> entry.getValue().size() == 1
                        ? Phrase.of(
                                "%s (without it %s)",
                                list.apply(entry.getValue()), entry.getKey().words())
                        : Phrase.of(
                                "%s (without any one of them %s)",
                                list.apply(entry.getValue()), entry.getKey().words()))
                .toList();
        return Phrase.of("Rests on: %s.", Phrase.listed(parts, "; "));
    }
}
