package stance.report.negotiate;

import java.util.List;
import java.util.Optional;
import stance.language.Phrase;
import stance.negotiate.rounds.Concession;
import stance.negotiate.rounds.Ending;
import stance.negotiate.rounds.Rounds;
import stance.pack.record.Actor;
import stance.pack.record.Stance;
import stance.scenario.Verdict;

/** Offers in rounds, in sentences. */
final class RoundsWords {

    private final Rounds rounds;

    RoundsWords(Rounds rounds) {
        this.rounds = rounds;
    }

    /** The answer. */
    Phrase answer() {
        var ending = rounds.ending();
        var party = said(ending.side());
        var other = said(1 - ending.side());
        return switch (ending.kind()) {
            case AGREEMENT ->
                Phrase.of(
                        "In round %s %s settles for what %s offers: %s.",
                        ending.round(),
                        party,
                        other,
                        rounds.packages().name(ending.number().orElseThrow()));
            case NOTHING_TO_OFFER -> Phrase.of("Deadlock: every package is below the floor of %s.", party);
            case STANDSTILL ->
                Phrase.of(
                        "Deadlock in round %s: neither %s nor %s has anything new to offer.",
                        ending.round() - 1, party, other);
            case DEADLINE -> Phrase.of("Deadlock: the deadline is over, and %s does not settle.", party);
        };
    }

    /** What can be had at all. */
    Phrase reach() {
        var open = Phrase.of(
                "Packages that can be offered: %s; below neither party's floor: %s.", rounds.offered(), rounds.open());
        if (rounds.ending().number().isEmpty()) {
            return Phrase.sentences(
                    open,
                    rounds.open() == 0
                            ? Phrase.of("What one party could take, the other could not.")
                            : Phrase.of("By these strategies the parties do not get there."));
        }
        return Phrase.sentences(
                open,
                rounds.better() == 0
                        ? Phrase.of(
                                "In these orders none of them is better than this for one party and no worse for the other.")
                        : Phrase.of(
                                "In these orders so many of them are better than this for one party and no worse for the other: %s.",
                                rounds.better()));
    }

    /** Where the parties passed over what both accept in their words, since it comes later in an order of theirs. */
    Optional<Phrase> passedOver() {
        return rounds.ending().number().stream()
                .filter(agreed -> !isAccepted(agreed))
                .boxed()
                .flatMap(agreed -> rounds.offers().stream().filter(offer -> isAccepted(offer.number())))
                .findFirst()
                .map(offer -> Phrase.of(
                        "What is offered in round %s both accept in their words; in the order of one it comes later.",
                        offer.round()));
    }

    private boolean isAccepted(int number) {
        return rounds.packages().evaluations().get(number).verdict() == Verdict.AGREEMENT;
    }

    /** What settling does not mean, where the parties do not accept what is settled on. */
    Optional<Phrase> settling() {
        return rounds.ending().number().stream()
                .mapToObj(agreed -> rounds.packages().evaluations().get(agreed).verdict())
                .filter(verdict -> verdict != Verdict.AGREEMENT)
                .map(verdict ->
                        Phrase.of("To settle is a step of the strategy; what a party says of it is another matter."))
                .findFirst();
    }

    /** How a party makes its offers. */
    static Phrase strategy(Rounds.Party party) {
        var name = party.strategy().typed();
        return switch (party.strategy()) {
            case MICRO ->
                Phrase.of(
                        "%s: the next best package of its order, where it made no more different offers than it got; else"
                                + " it stands by its last one (de Jonge 2022)",
                        name);
            case BOULWARE -> Phrase.of("%s: it concedes in time, late (Faratin, Sierra and Jennings 1998)", name);
            case LINEAR -> Phrase.of("%s: it concedes in time, evenly (Faratin, Sierra and Jennings 1998)", name);
            case CONCEDER -> Phrase.of("%s: it concedes in time, early (Faratin, Sierra and Jennings 1998)", name);
            case TIT_FOR_TAT ->
                Phrase.of(
                        "%s: it gives what the other's last offer gave it, and takes back as much (Faratin, Sierra and"
                                + " Jennings 1998)",
                        name);
        };
    }

    /** Where the order of a party comes from. */
    static Phrase order(Rounds.Party party) {
        return party.utility()
                .map(utility -> Phrase.of("by numbers that were given: assumed"))
                .orElseGet(() -> EquilibriaWords.order(party.order()));
    }

    /** How far down a party goes. */
    Phrase floor(Rounds.Party party) {
        var open = Phrase.of(
                "it offers and takes nothing that it rejects; %s of %s packages are left",
                party.open(), rounds.offered());
        return party.utility()
                .filter(utility -> utility.reservation() > 0)
                .map(utility -> Phrase.of(
                        "it offers and takes nothing that it rejects, or that is worth less than %s; %s of %s packages are"
                                + " left",
                        utility.reservation(), party.open(), rounds.offered()))
                .orElse(open);
    }

    /** How ties are broken, and what was assumed for an order. */
    Phrase ties(int side) {
        var party = rounds.party(side);
        if (party.levels() < 2) {
            return party.open() < 2
                    ? Phrase.of("none")
                    : Phrase.of(
                            "nothing that it says tells the %s packages apart: the order of %s decides, then that of the"
                                    + " file",
                            party.open(), said(1 - side));
        }
        var ties = party.levels() == party.open()
                ? Phrase.of("none: each package has a level of its own")
                : Phrase.of(
                        "%s packages in %s levels; within a level the order of %s decides, then that of the file",
                        party.open(), party.levels(), said(1 - side));
        return party.assumed() == 0
                ? ties
                : Phrase.of("%s; of all pairs, counting alone puts %s in an order: assumed", ties, party.assumed());
    }

    /** The name of a party. */
    Phrase name(int side) {
        return Phrase.verbatim(actor(side).name());
    }

    /** The same within a sentence. */
    private Phrase said(int side) {
        return Phrase.verbatim(actor(side).inSentence());
    }

    private Actor actor(int side) {
        return rounds.packages().space().base().pack().actor(rounds.party(side).id());
    }

    /** What a party does. */
    Phrase step(Concession step) {
        var change = rounds.packages().difference(step.from(), step.to());
        var accepts = rounds.ending().kind() == Ending.Kind.AGREEMENT
                && step.round() == rounds.ending().round();
        if (accepts
                && rounds.firstOf(step.side()).filter(own -> own == step.to()).isPresent()) {
            return Phrase.of(
                    "Round %s, %s settles for its own first offer: %s.", step.round(), said(step.side()), change);
        }
        if (accepts) {
            return Phrase.of("Round %s, %s settles: %s.", step.round(), said(step.side()), change);
        }
        return step.isLess()
                ? Phrase.of("Round %s, %s gives way: %s.", step.round(), said(step.side()), change)
                : Phrase.of(
                        "Round %s, %s changes what is the same to it: %s.", step.round(), said(step.side()), change);
    }

    /** Which words a party gives way on. */
    Optional<Phrase> gaveWay(int side, List<Stance> stances) {
        return titled(stances).map(titles -> Phrase.of("What %s loses by it: %s.", said(side), titles));
    }

    /** Which words of a party are met. */
    Optional<Phrase> met(int side, List<Stance> stances) {
        return titled(stances).map(titles -> Phrase.of("What %s gains by it: %s.", said(side), titles));
    }

    private static Optional<Phrase> titled(List<Stance> stances) {
        return stances.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.listed(
                        stances.stream()
                                .map(stance -> Phrase.of("%s (%s)", stance.title(), stance.id()))
                                .toList(),
                        "; "));
    }
}
