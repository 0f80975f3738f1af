package stance.evaluate;

import java.util.List;
import java.util.Optional;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.scenario.Cells;
import stance.scenario.Response;

/**
 * What one party makes of one provision, of one combination, or of the package as a whole.
 *
 * @param party the id of the actor
 * @param provisions the ids of the provisions, in alphabetical order; none for the package
 * @param findings all of them that answer here, those of an accepted combination on its members included
 * @param deciding the firmest findings of the side that the response is on; none where it rests on no stance
 * @param setAside findings against, which do not count here: the party says firmer words for it, or proposes it itself
 * @param rates how much stances of the party say that the provision is worth to it; none or one value
 * @param silence why the party is silent, or would be without an assumption; empty where it is not
 */
public record Cell(
        String party,
        List<String> provisions,
        Response response,
        Ground ground,
        List<Finding> findings,
        List<Finding> deciding,
        List<Finding> setAside,
        List<Finding> rates,
        Optional<Silence> silence) {

    /** Keeps its own copies. */
    public Cell {
        provisions = List.copyOf(provisions);
        findings = List.copyOf(findings);
        deciding = List.copyOf(deciding);
        setAside = List.copyOf(setAside);
        rates = List.copyOf(rates);
    }

    /** The same, with what stances say that it is worth. */
    Cell rated(List<Finding> by) {
        return new Cell(party, provisions, response, ground, findings, deciding, setAside, by, silence);
    }

    /** The cell's name, as in {@link Cells}. */
    public String name() {
        return Cells.name(provisions);
    }

    /** Whether it is about one provision alone. */
    public boolean isSingle() {
        return provisions.size() == 1;
    }

    /** Whether it counts in the alignment of the party: stances decide it, or rate it. */
    public boolean isWeighed() {
        return isDecided() || !rates.isEmpty();
    }

    /** Whether stances of the party decide it. */
    public boolean isDecided() {
        return !deciding.isEmpty();
    }

    /**
     * Whether different stances of the party pull both ways, at any strength. What it would rather have beyond what it
     * accepts is no division.
     */
    public boolean isDivided() {
        return findings.stream()
                .filter(finding -> finding.effect().isNegative() && !isRather(finding))
                .anyMatch(against -> findings.stream()
                        .anyMatch(each -> each.effect().isPositive()
                                && !each.stance().id().equals(against.stance().id())));
    }

    /** Whether a finding is an objection that stands here, whatever else is said against the cell. */
    public boolean isStanding(Finding finding) {
        return finding.effect().isNegative()
                && findings.contains(finding)
                && !setAside.contains(finding)
                && (finding.strength() != Strength.PREFERENCE
                        || findings.stream()
                                .noneMatch(
                                        each -> each.effect().isPositive() && each.strength() != Strength.PREFERENCE));
    }

    /** What the party would rather have, beyond what it accepts. */
    public List<Finding> rather() {
        return findings.stream().filter(this::isRather).toList();
    }

    private boolean isRather(Finding finding) {
        return response == Response.ACCEPTS
                && isDecided()
                && finding.effect() == Effect.REQUIRES
                && finding.strength() == Strength.PREFERENCE;
    }
}
