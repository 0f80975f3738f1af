package stance.regress;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Argument;
import stance.evaluate.CounterOffer;
import stance.evaluate.CounterOffer.Change;
import stance.evaluate.Finding;
import stance.pack.form.Effect;
import stance.scenario.Expectation.ExpectedFinding;
import stance.scenario.Expectation.ExpectedOffer;

/** Whether what came is what was expected; what an expectation does not name may be anything. */
final class Matching {

    private Matching() {}

    static boolean occurs(ExpectedFinding expected, Finding actual) {
        return actual.stance().id().equals(expected.stance())
                && expected.effect().filter(effect -> effect != actual.effect()).isEmpty()
                && expected.strength()
                        .filter(strength -> strength != actual.strength())
                        .isEmpty()
                && expected.targets()
                        .filter(targets -> !targets.equals(actual.targets()))
                        .isEmpty()
                && expected.missing()
                        .filter(missing -> !isMissing(missing, actual))
                        .isEmpty();
    }

    static boolean isMade(ExpectedOffer expected, CounterOffer actual) {
        return actual.stance().id().equals(expected.stance())
                && actual.changes().stream().anyMatch(change -> isChange(expected, change));
    }

    private static boolean isMissing(String missing, Finding actual) {
        return actual.effect() == Effect.REQUIRES
                && actual.arguments().stream().map(Argument::words).anyMatch(missing::equals);
    }

    private static boolean isChange(ExpectedOffer expected, Change actual) {
        return expected.provision()
                        .filter(id -> !actual.provision().equals(Optional.of(id)))
                        .isEmpty()
                && expected.values().entrySet().stream()
                        .allMatch(value -> isGiven(value.getKey(), value.getValue(), actual));
    }

    private static boolean isGiven(String field, List<String> words, Change actual) {
        return actual.values().stream()
                .filter(value -> value.field().equals(field))
                .anyMatch(value -> value.values().stream()
                        .map(Argument::words)
                        .sorted()
                        .toList()
                        .equals(words));
    }
}
