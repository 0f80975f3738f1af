package stance.report.words;

import java.util.List;
import java.util.stream.Collectors;
import stance.evaluate.Argument;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.pack.record.Basis;
import stance.pack.record.Stance;

/** Counter-offers in words. */
public final class Offers {

    private Offers() {}

    /** What the actors themselves put forward, one entry an offer. */
    public static List<String> of(Evaluation evaluation) {
        return evaluation.counterOffers().stream().map(Offers::words).toList();
    }

    /** What one stance puts forward. */
    public static List<String> of(Evaluation evaluation, Stance stance) {
        return evaluation.counterOffers().stream()
                .filter(offer -> offer.stance().equals(stance))
                .map(Offers::words)
                .toList();
    }

    /** One of them. */
    public static String words(CounterOffer offer) {
        var actor = Sentences.capital(offer.stance().actor().inSentence());
        var changes = offer.changes().stream().map(Offers::words).collect(Collectors.joining(", and "));
        return actor + ": " + changes + " (" + offer.stance().id() + basis(offer.stance()) + ")";
    }

    /** What is not the actor's own words is marked. */
    private static String basis(Stance stance) {
        return stance.basis() == Basis.STATED ? "" : ", " + stance.basis().words();
    }

    private static String words(CounterOffer.Change change) {
        return change.provision()
                .map(id -> change.values().stream()
                        .map(value -> id + "." + value.field() + " = " + words(value))
                        .collect(Collectors.joining(", ")))
                .orElseGet(() -> "add " + change.type()
                        + change.values().stream()
                                .map(value -> value.field() + " " + words(value))
                                .collect(Collectors.joining(", ", "( ", " )")));
    }

    private static String words(CounterOffer.FieldValue value) {
        return value.values().stream().map(Argument::words).collect(Collectors.joining(", "));
    }
}
