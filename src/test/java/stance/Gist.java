package stance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stance.evaluate.Cell;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Outcome;
import stance.pack.record.Stance;

/**
 * What an evaluation says, without the order of its parties and without the places of its rules, so that evaluations on
 * several loads of a pack can be compared.
 */
record Gist(
        List<Object> verdicts,
        Map<String, Object> responses,
        Collection<String> cells,
        Collection<String> findings,
        Collection<String> counterOffers,
        Map<String, Object> alignments,
        Collection<String> warnings) {

    /** Of everything. */
    static Gist of(Evaluation evaluation) {
        return of(evaluation, actor -> true);
    }

    /** Of everything that is of these actors; without verdicts and warnings, which are of all. */
    static Gist ofActors(Evaluation evaluation, Predicate<String> actors) {
        var all = of(evaluation, actors);
        return new Gist(
                List.of(),
                all.responses(),
                all.cells(),
                all.findings(),
                all.counterOffers(),
                all.alignments(),
                List.of());
    }

    private static Gist of(Evaluation evaluation, Predicate<String> actors) {
        var responses = new TreeMap<String, Object>();
        responses.putAll(evaluation.outcome().responses());
        responses.keySet().removeIf(actors.negate());
        var cells = cells(evaluation.outcome(), actors);
        evaluation.statusQuo().ifPresent(quo -> cells(quo, actors).forEach(cell -> cells.add("status quo " + cell)));
        var alignments = new TreeMap<String, Object>(evaluation.alignments());
        alignments.keySet().removeIf(actors.negate());
        return new Gist(
                List.of(evaluation.verdict()),
                responses,
                cells,
                words(evaluation.findings(), finding -> actors.test(actor(finding)), Gist::finding),
                words(
                        evaluation.counterOffers(),
                        offer -> actors.test(offer.stance().actor().id()),
                        Gist::offer),
                alignments,
                words(evaluation.warnings(), warning -> true, Object::toString));
    }

    private static TreeSet<String> cells(Outcome outcome, Predicate<String> actors) {
        return words(outcome.cells(), cell -> actors.test(cell.party()), Gist::cell);
    }

    private static String cell(Cell cell) {
        return cell.party() + " " + cell.name() + " " + cell.response() + " " + cell.ground() + " "
                + words(cell.findings(), finding -> true, Gist::finding) + " "
                + words(cell.deciding(), finding -> true, Gist::finding) + " "
                + words(cell.setAside(), finding -> true, Gist::finding) + " "
                + cell.silence()
                        .map(silence -> silence.kind() + " "
                                + words(silence.findings(), finding -> true, Gist::finding) + " "
                                + words(silence.stances(), stance -> true, Stance::id));
    }

    private static String finding(Finding finding) {
        return finding.stance().id() + " " + finding.effect() + " " + finding.strength() + " " + finding.aim() + " "
                + finding.targets() + " " + finding.arguments() + " " + finding.witnesses();
    }

    private static String offer(CounterOffer offer) {
        return offer.stance().id() + " " + offer.changes();
    }

    private static String actor(Finding finding) {
        return finding.stance().actor().id();
    }

    private static <T> TreeSet<String> words(Collection<T> items, Predicate<T> which, Function<T, String> words) {
        return items.stream().filter(which).map(words).collect(Collectors.toCollection(TreeSet::new));
    }
}
