package stance.explore.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stance.evaluate.CellWorth;
import stance.evaluate.Rates;
import stance.explore.diagram.Diagram;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.scenario.Proposal;

/**
 * What a cell adds to the alignment of a party in some packages.
 *
 * @param packages where it adds this and nothing else
 */
public record CellWeight(String party, CellWorth worth, int packages) {

    static List<CellWeight> of(String party, CellRegion cell, Proposal proposal) {
        return new Splitting(party, cell, proposal).weights();
    }

    /** Takes the packages apart by which findings decide the cell. */
    private static final class Splitting {

        private final String party;
        private final CellRegion cell;
        private final Proposal proposal;
        private final List<CellWeight> weights = new ArrayList<>();

        Splitting(String party, CellRegion cell, Proposal proposal) {
            this.party = party;
            this.cell = cell;
            this.proposal = proposal;
        }

        List<CellWeight> weights() {
            var rates = cell.voices().stream().filter(Voice::isRate).toList();
            rates(rates);
            var left = cell.diagram().less(Diagram.ALL, union(rates));
            against(in(cell.redLine(), left), Strength.RED_LINE);
            left = cell.diagram().less(left, cell.redLine());
            against(in(cell.firmAgainst(), left), Strength.FIRM);
            left = cell.diagram().less(left, cell.firmAgainst());
            accepted(in(cell.firmFor(), left), Strength.FIRM);
            left = cell.diagram().less(left, cell.firmFor());
            against(in(cell.softAgainst(), left), Strength.PREFERENCE);
            left = cell.diagram().less(left, cell.softAgainst());
            accepted(in(cell.softFor(), left), Strength.PREFERENCE);
            return weights;
        }

        private void rates(List<Voice> rates) {
            for (var one : rates) {
                for (var other : rates) {
                    if (one.finding().rate().compareTo(other.finding().rate()) != 0
                            && in(one.packages(), other.packages()) != Diagram.NONE) {
                        throw Rates.differing(List.of(one.finding(), other.finding()), proposal);
                    }
                }
            }
            var left = union(rates);
            for (var voice : byImportance(rates)) {
                var here = in(left, voice.packages());
                left = cell.diagram().less(left, here);
                if (here != Diagram.NONE) {
                    var weight =
                            CellWorth.weight(1, voice.finding().stance().importance(), cell.provisions(), proposal);
                    weights.add(new CellWeight(
                            party, CellWorth.rated(voice.finding().rate(), weight), here));
                }
            }
        }

        /** The largest first. */
        private static List<Voice> byImportance(List<Voice> voices) {
            return voices.stream()
                    .sorted(Comparator.comparing(
                                    (Voice voice) -> voice.finding().stance().importance())
                            .reversed())
                    .toList();
        }

        private void against(int packages, Strength strength) {
            split(packages, deciding(strength, false), strength, false);
        }

        private void accepted(int packages, Strength strength) {
            var deciding = deciding(strength, true);
            var supported = union(deciding.stream()
                    .filter(voice -> voice.finding().effect() == Effect.SUPPORTS)
                    .toList());
            split(in(packages, supported), deciding, strength, true);
            split(cell.diagram().less(packages, supported), deciding, strength, false);
        }

        /** By the largest importance of the deciding stances. */
        private void split(int packages, List<Voice> deciding, Strength strength, boolean isSupport) {
            var left = packages;
            for (var voice : byImportance(deciding)) {
                var here = in(left, voice.packages());
                left = cell.diagram().less(left, here);
                if (here != Diagram.NONE) {
                    var weight = CellWorth.weight(
                            strength.weight(), voice.finding().stance().importance(), cell.provisions(), proposal);
                    var isFor = deciding.get(0).isFor();
                    weights.add(new CellWeight(
                            party, isFor ? CellWorth.accepted(weight, isSupport) : CellWorth.against(weight), here));
                }
            }
        }

        private List<Voice> deciding(Strength strength, boolean isFor) {
            return cell.voices().stream()
                    .filter(voice ->
                            (isFor ? voice.isFor() : voice.isAgainst()) && voice.firmness() == strength.weight())
                    .toList();
        }

        private int union(List<Voice> voices) {
            return voices.stream().map(Voice::packages).reduce(Diagram.NONE, cell.diagram()::or);
        }

        private int in(int one, int other) {
            return cell.diagram().and(one, other);
        }
    }
}
