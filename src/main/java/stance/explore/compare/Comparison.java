package stance.explore.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explore.compare.FindingRow.Said;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;
import stance.scenario.Verdict;

/**
 * What comes of several proposals, or of one on several days, in several readings, or by several versions of its pack.
 * Each side counts in the reading that was asked for there.
 *
 * @param sides at least two; the first is the one that the others are held against
 * @param terms what is proposed or in force otherwise: those that differ alone
 * @param parties what each party makes of the package
 * @param cells what each party makes of each provision, of each combination and of the package itself
 * @param findings what the actors said
 */
public record Comparison(
        List<Evaluation> sides,
        List<TermRow> terms,
        List<PartyRow> parties,
        List<CellRow> cells,
        List<FindingRow> findings) {

    /** Keeps its own copies. */
    public Comparison {
        sides = List.copyOf(sides);
        terms = List.copyOf(terms);
        parties = List.copyOf(parties);
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    /**
     * Puts evaluations side by side.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Comparison of(List<Evaluation> sides) {
        if (sides.size() < 2) {
            throw new IllegalArgumentException("A comparison needs two sides, not " + sides.size() + ".");
        }
        var terms = Stream.concat(
                        terms(sides, true, Proposal::provisions).stream(),
                        terms(sides, false, Proposal::context).stream())
                .toList();
        return new Comparison(sides, terms, parties(sides), cells(sides), findings(sides));
    }

    /** Whether anything differs in what comes of them; other terms alone are no difference. */
    public boolean isDifferent() {
        return isVerdictDifferent()
                || parties.stream().anyMatch(PartyRow::differs)
                || cells.stream().anyMatch(CellRow::differs)
                || findings.stream().anyMatch(FindingRow::differs);
    }

    /** Whether the verdicts differ. */
    public boolean isVerdictDifferent() {
        return verdicts().size() > 1;
    }

    /** What is not said on all sides, or not as firmly. */
    public List<FindingRow> differentFindings() {
        return findings.stream().filter(FindingRow::differs).toList();
    }

    /** What a party does not make the same of on all sides. */
    public List<CellRow> differentCells() {
        return cells.stream().filter(CellRow::differs).toList();
    }

    private List<Verdict> verdicts() {
        return sides.stream().map(Evaluation::verdict).distinct().toList();
    }

    private static List<TermRow> terms(
            List<Evaluation> sides, boolean isProposed, Function<Proposal, Map<String, Term>> part) {
        return keys(sides, side -> part.apply(side.proposal()).keySet().stream())
                .map(id -> new TermRow(
                        id,
                        isProposed,
                        each(
                                sides,
                                side -> Optional.ofNullable(
                                        part.apply(side.proposal()).get(id)))))
                .filter(row -> row.terms().stream().distinct().count() > 1)
                .toList();
    }

    private static List<PartyRow> parties(List<Evaluation> sides) {
        return keys(sides, side -> side.proposal().parties().stream())
                .map(party -> new PartyRow(
                        party,
                        each(
                                sides,
                                side -> Optional.ofNullable(
                                        side.outcome().responses().get(party)))))
                .toList();
    }

    private static List<CellRow> cells(List<Evaluation> sides) {
        var rows = new ArrayList<CellRow>();
        keys(sides, side -> side.proposal().parties().stream())
                .forEach(party -> keys(
                                sides,
                                side -> side.outcome().cellsOf(party).stream().map(cell -> cell.name()))
                        .map(cell -> new CellRow(
                                party, cell, each(sides, side -> side.outcome().cell(party, cell))))
                        .forEach(rows::add));
        return rows;
    }

    private static List<FindingRow> findings(List<Evaluation> sides) {
        var said = sides.stream()
                .map(side -> side.findings().stream().collect(Collectors.toMap(Said::of, Function.identity())))
                .toList();
        return keys(sides, side -> side.findings().stream().map(Said::of))
                .map(key -> new FindingRow(said.stream()
                        .<Optional<Finding>>map(side -> Optional.ofNullable(side.get(key)))
                        .toList()))
                .toList();
    }

    /** What occurs on any side, in the order of the first side, then of the next. */
    private static <K> Stream<K> keys(List<Evaluation> sides, Function<Evaluation, Stream<K>> keys) {
        return sides.stream().flatMap(keys).collect(Collectors.toCollection(LinkedHashSet::new)).stream();
    }

    private static <T> List<Optional<T>> each(List<Evaluation> sides, Function<Evaluation, Optional<T>> part) {
        return sides.stream().map(part).toList();
    }
}
