package stance.report.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/** Counter-offers in words. */
public final class Offers {

    private Offers() {}

    /** What the actors themselves put forward, one entry an offer. */
    public static List<Phrase> of(Evaluation evaluation) {
        return words(evaluation, evaluation.counterOffers());
    }

    /** What one stance puts forward. */
    public static List<Phrase> of(Evaluation evaluation, Stance stance) {
        return words(
                evaluation,
                evaluation.counterOffers().stream()
                        .filter(offer -> offer.stance().equals(stance))
                        .toList());
    }

    private static List<Phrase> words(Evaluation evaluation, List<CounterOffer> offers) {
        return offers.stream()
                .map(offer -> words(offer, evaluation.proposal()))
                .distinct()
                .toList();
    }

    /** One of them, put forward of a proposal. */
    public static Phrase words(CounterOffer offer, Proposal proposal) {
        var actor = Capital.of(offer.stance().actor().inSentence());
        var changes =
                offer.changes().stream().map(change -> words(change, proposal)).toList();
        return Phrase.of("%s: %s (%s)", actor, Phrase.joined(changes), named(offer));
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

    private static Phrase words(CounterOffer.Change change, Proposal proposal) {
        var words = TermWords.of(proposal.pack());
        var type = proposal.pack().vocabulary().type(change.type()).orElseThrow();
        var before = change.provision()
                .flatMap(id -> Optional.ofNullable(proposal.provisions().get(id)));
        return before.map(term -> Phrase.of(
                        "%s: %s",
                        term.id(),
                        words.difference(term, new Term(term.id(), type, change.values(type, term.values())))))
                .orElseGet(() -> Phrase.of("add %s", words.term(new Term("", type, change.values(type, Map.of())))));
    }
}
