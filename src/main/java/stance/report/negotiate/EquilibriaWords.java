package stance.report.negotiate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stance.language.Phrase;
import stance.negotiate.conflict.Conflict;
import stance.negotiate.equilibria.Equilibria;
import stance.negotiate.equilibria.HeldStates;
import stance.negotiate.equilibria.Inverse;
import stance.negotiate.equilibria.Temptation;
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.InverseStability.Need;
import stance.negotiate.graph.Reading;
import stance.negotiate.graph.UnilateralMove;
import stance.report.words.Capital;

/** Equilibria in sentences. */
final class EquilibriaWords {

    private final Equilibria equilibria;
    private final Conflict conflict;

    EquilibriaWords(Equilibria equilibria) {
        this.equilibria = equilibria;
        this.conflict = equilibria.conflict();
    }

    /** The answer. */
    Phrase answer() {
        var first = equilibria.holdings().get(0);
        var certain = count(first, Reading.CERTAIN);
        var possible = count(first, Reading.POSSIBLE) - certain;
        var states = conflict.states().size();
        var sense = sense(first.concept());
        if (possible == 0 && certain == 1) {
            return Phrase.of("Of %s states, one holds, in this sense: %s", states, sense);
        }
        return possible == 0
                ? Phrase.of("Of %s states, %s hold, in this sense: %s", states, certain, sense)
                : Phrase.of(
                        "Of %s states, these hold for certain: %s; these more may hold: %s. In this sense: %s",
                        states, certain, possible, sense);
    }

    private int count(HeldStates holding, Reading reading) {
        return (int) IntStream.range(0, conflict.states().size())
                .filter(state -> holding.isEquilibrium(state, reading))
                .count();
    }

    /** In one sentence, what it is to hold in a sense. */
    static Phrase sense(Concept concept) {
        return switch (concept) {
            case R -> Phrase.of("no party has a move of its own that it prefers.");
            case GMR -> Phrase.of("whatever a party would move to, the others can make it no better than now.");
            case SMR ->
                Phrase.of("the others can make it no better than now, and the party cannot get away from that.");
            case SEQ -> Phrase.of("the others can make it no better than now by steps that each of them prefers.");
            case SSEQ ->
                Phrase.of("the others can do so by steps that each of them prefers, and the party cannot get away.");
            case SIM -> Phrase.of("it is no better than now where others make a preferred move at the same moment.");
        };
    }

    /** The name of a sense, and where its definition stands. */
    static Phrase name(Concept concept) {
        return switch (concept) {
            case R -> Phrase.of("%s, Nash stability (Kilgour, Hipel and Fang 1987)", concept);
            case GMR -> Phrase.of("%s, general metarational stability (Howard 1971)", concept);
            case SMR -> Phrase.of("%s, symmetric metarational stability (Howard 1971)", concept);
            case SEQ -> Phrase.of("%s, sequential stability (Fraser and Hipel 1979)", concept);
            case SSEQ -> Phrase.of("%s, symmetric sequential stability (Rêgo and Vieira 2017)", concept);
            case SIM -> Phrase.of("%s, simultaneous stability (Fraser and Hipel 1984)", concept);
        };
    }

    /** How many moves there are. */
    Phrase moves() {
        return Phrase.of(
                "The parties have %s moves of their own in %s states. Where they have few, nearly every state is stable,"
                        + " and that says little.",
                equilibria.unilateral(), conflict.states().size());
    }

    /** Who decides an issue. */
    Phrase decides(String issue) {
        return conflict.control()
                .getOrDefault(issue, Optional.empty())
                .map(this::actor)
                .orElse(Phrase.of("only all parties together"));
    }

    /** Where preferences come from. */
    static Phrase order(Conflict.Order order) {
        return switch (order) {
            case CELLS ->
                Phrase.of("by what it rejects, then what it objects to, what is under a condition, what it accepts: a"
                        + " state is better where that set is smaller by inclusion (larger for what it accepts)");
            case COUNTS ->
                Phrase.of("by how many terms it rejects, objects to, sets a condition for and accepts: assumed");
            case STATEMENTS -> Phrase.of("by the list of preferences in the file");
            case RANKING -> Phrase.of("by the ranking in the file");
        };
    }

    /** Which parties have preferences of one kind, and how many pairs of states their words leave open. */
    Phrase preferring(Conflict.Order order) {
        return Phrase.listed(
                IntStream.range(0, conflict.makers().size())
                        .filter(maker -> conflict.orders().get(maker) == order)
                        .mapToObj(this::preferring)
                        .toList(),
                ", ");
    }

    private Phrase preferring(int maker) {
        var preference = conflict.model().preferences().get(maker);
        if (preference.isComplete()) {
            return maker(maker);
        }
        var states = conflict.states().size();
        var open = IntStream.range(0, states)
                .mapToLong(one -> IntStream.range(0, one)
                        .filter(other -> preference.isOpen(one, other))
                        .count())
                .sum();
        return Phrase.of(
                "%s (%s of %s pairs of states stay open)", maker(maker), open, (long) states * (states - 1) / 2);
    }

    /** The name of a party. */
    Phrase actor(String id) {
        return conflict.proposal()
                .map(proposal -> Phrase.verbatim(proposal.pack().actor(id).name()))
                .orElse(Phrase.verbatim(id));
    }

    private Phrase maker(int maker) {
        return actor(conflict.makers().get(maker));
    }

    /** A party within a sentence. */
    private Phrase said(int maker) {
        var id = conflict.makers().get(maker);
        return conflict.proposal()
                .map(proposal -> Phrase.verbatim(proposal.pack().actor(id).inSentence()))
                .orElse(Phrase.verbatim(id));
    }

    /** A state by its number and name. */
    Phrase state(int state) {
        return Phrase.of("%s (%s)", state + 1, conflict.name(state));
    }

    /** A state by its number, and what is other in it than in the one from which it is reached. */
    private Phrase change(int from, int to) {
        return Phrase.of("%s (%s)", to + 1, conflict.difference(from, to));
    }

    /** A state in a table. */
    Phrase row(int state) {
        return state == conflict.statusQuo() ? Phrase.of("%s, the status quo", state(state)) : state(state);
    }

    /** Who would move where. */
    Phrase temptation(int state, Temptation temptation) {
        var to = change(state, temptation.to());
        // Without a pack a party goes by its id, which is as it is.
        var party = conflict.proposal().isPresent()
                ? Phrase.of("%s", new Capital(said(temptation.maker())))
                : said(temptation.maker());
        return temptation.isOpen()
                ? Phrase.of("%s could move to %s; whether it prefers that, its words leave open.", party, to)
                : Phrase.of("%s would move to %s.", party, to);
    }

    /** What keeps a party from a move, in a sense. */
    Phrase deterrent(int state, int move, List<Concept> concepts, Optional<List<UnilateralMove>> answer) {
        var named = Phrase.listed(concepts, ", ");
        if (answer.isEmpty()) {
            return Phrase.of("%s: nothing deters it.", named);
        }
        return concepts.contains(Concept.SIM)
                ? Phrase.of("%s: deterred where at the same moment %s.", named, steps(state, answer.get()))
                : Phrase.of("%s: deterred, since then %s.", named, steps(move, answer.get()));
    }

    /** Steps, one after the other. */
    private Phrase steps(int from, List<UnilateralMove> steps) {
        return Phrase.listed(
                IntStream.range(0, steps.size())
                        .mapToObj(i -> Phrase.of(
                                "%s moves to %s",
                                said(steps.get(i).maker()),
                                change(
                                        i == 0 ? from : steps.get(i - 1).to(),
                                        steps.get(i).to())))
                        .toList(),
                ", ");
    }

    /** What several parties could do together. */
    Phrase joint(int state, Set<Integer> coalition, int to) {
        return Phrase.of(
                "Together %s could move to %s, which each of them prefers.",
                Phrase.listed(coalition.stream().sorted().map(this::said).toList(), ", "), change(state, to));
    }

    /** How a state is reached from the status quo. */
    Phrase path(Optional<List<UnilateralMove>> preferred, Optional<List<UnilateralMove>> path) {
        if (preferred.filter(List::isEmpty).isPresent()) {
            return Phrase.of("This is the status quo.");
        }
        return preferred
                .map(steps -> Phrase.of(
                        "From the status quo, each step preferred by who takes it: %s.",
                        steps(conflict.statusQuo(), steps)))
                .or(() -> path.map(steps -> Phrase.of(
                        "From the status quo, not every step preferred by who takes it: %s.",
                        steps(conflict.statusQuo(), steps))))
                .orElse(Phrase.of("From the status quo it takes a step of all parties together."));
    }

    /** What a party would have to prefer. */
    Phrase inverse(Inverse.Answer answer) {
        return answer.othersHold()
                ? Phrase.of(
                        "%s: it would hold for all, if %s preferred none of these to it:",
                        answer.concept(), said(answer.maker()))
                : Phrase.of(
                        "%s: it would hold for %s, though not for all, if it preferred none of these to it:",
                        answer.concept(), said(answer.maker()));
    }

    /** One thing that has to be so. */
    Phrase need(Need need) {
        return need.instead().isEmpty()
                ? state(need.to())
                : Phrase.of(
                        "%s, or else, where the others can take it: %s",
                        state(need.to()),
                        Phrase.listed(
                                need.instead().stream()
                                        .map(set -> Phrase.listed(
                                                set.stream()
                                                        .map(state -> state + 1)
                                                        .toList(),
                                                "+"))
                                        .toList(),
                                ", "));
    }
}
