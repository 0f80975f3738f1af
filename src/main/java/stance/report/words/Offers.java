package stance.report.words;

import java.util.List;
import java.util.stream.Collectors;
import stance.evaluate.Argument;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.pack.record.Basis;
import stance.pack.record.Stance;

/** Counter-offers in words. */
public final class Offers {

    private Offers() {}

    /** What the actors themselves put forward, one entry an offer. */
    public static List<Phrase> of(Evaluation evaluation) {
        return evaluation.counterOffers().stream().map(Offers::words).toList();
    }

    /** What one stance puts forward. */
    public static List<Phrase> of(Evaluation evaluation, Stance stance) {
        return evaluation.counterOffers().stream()
                .filter(offer -> offer.stance().equals(stance))
                .map(Offers::words)
                .toList();
    }

    /** One of them. */
    public static Phrase words(CounterOffer offer) {
        var actor = Capital.of(offer.stance().actor().inSentence());
        var changes = offer.changes().stream().map(Offers::words).toList();
        var all = changes.size() == 1 ? changes.get(0) : Phrase.joined(changes);
        return Phrase.of("%s: %s (%s)", actor, all, named(offer));
    }

    /** The id of its stance, and whether it only follows from what that demands. */
    static Phrase named(CounterOffer offer) {
        var stance = named(offer.stance());
        return offer.demanded() ? Phrase.of("%s, follows from its demand", stance) : stance;
    }

    /** The id of a stance; what is not the actor's own words is marked. */
    static Phrase named(Stance stance) {
        return stance.basis() == Basis.STATED
                ? Phrase.verbatim(stance.id())
                : Phrase.of("%s, %s", stance.id(), stance.basis().words());
    }

    private static Phrase words(CounterOffer.Change change) {
        return change.provision()
                .map(id -> Phrase.listed(
                        change.values().stream()
                                .map(value -> id + "." + value.field() + " = " + words(value))
                                .toList(),
                        ", "))
                .orElseGet(() -> Phrase.of(
                        "add %s( %s )",
                        change.type(),
                        change.values().stream()
                                .map(value -> value.field() + " " + words(value))
                                .collect(Collectors.joining(", "))));
    }

    private static String words(CounterOffer.FieldValue value) {
        return value.values().stream().map(Argument::words).collect(Collectors.joining(", "));
    }
}
