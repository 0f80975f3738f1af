package stance.explore.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import stance.explore.diagram.Diagram;
import stance.pack.record.Strength;

/** What one party answers on its cells, were only some voices heard. */
final class PartyRegion {

    private final Diagram diagram;
    private final Map<String, CellRegion> singles = new HashMap<>();
    private final List<CellRegion> all = new ArrayList<>();

    /**
     * Derives it.
     *
     * @param asWritten where the party proposes provisions as they stand in its own file: there it has given up mere
     *     preferences against their being put together
     */
    PartyRegion(Diagram diagram, List<SpaceCell> cells, AsWritten asWritten, Predicate<Voice> heard) {
        this.diagram = diagram;
        var welcome = new TreeMap<String, List<Voice>>();
        for (var cell : cells) {
            if (cell.isCombination()) {
                var region = CellRegion.of(diagram, cell.provisions(), counted(cell, asWritten, heard));
                all.add(region);
                var accepted = region.accepted();
                for (var voice : region.voices()) {
                    if (voice.isFor()) {
                        var here = voice.in(diagram.and(voice.packages(), accepted));
                        cell.provisions()
                                .forEach(id -> welcome.computeIfAbsent(id, first -> new ArrayList<>())
                                        .add(here));
                    }
                }
            }
        }
        for (var cell : cells) {
            if (!cell.isCombination()) {
                var voices =
                        new ArrayList<>(cell.voices().stream().filter(heard).toList());
                if (cell.provisions().size() == 1) {
                    var more = welcome.remove(cell.provisions().get(0));
                    voices.addAll(more == null ? List.of() : more);
                }
                add(CellRegion.of(diagram, cell.provisions(), voices));
            }
        }
        welcome.forEach((id, voices) -> add(CellRegion.of(diagram, List.of(id), voices)));
    }

    /** Where some provisions all stand as they do in the party's own file. */
    interface AsWritten {
        /** The packages. */
        int of(List<String> provisions);
    }

    private List<Voice> counted(SpaceCell cell, AsWritten asWritten, Predicate<Voice> heard) {
        var givenUp = asWritten.of(cell.provisions());
        return cell.voices().stream()
                .filter(heard)
                .map(voice -> voice.isAgainst() && voice.firmness() == Strength.PREFERENCE.weight()
                        ? voice.in(diagram.less(voice.packages(), givenUp))
                        : voice)
                .toList();
    }

    private void add(CellRegion region) {
        all.add(region);
        if (region.provisions().size() == 1) {
            singles.put(region.provisions().get(0), region);
        }
    }

    /** All cells of which something is heard. */
    List<CellRegion> cells() {
        return List.copyOf(all);
    }

    /** The cell of a provision; empty where nothing is heard of it. */
    Optional<CellRegion> single(String provision) {
        return Optional.ofNullable(singles.get(provision));
    }

    /** Where a stance of the party stands in the way. */
    int barred(Bar bar) {
        return all.stream().map(cell -> cell.barred(bar)).reduce(Diagram.NONE, diagram::or);
    }

    /** By stance, where it stands in the way. */
    Map<String, Integer> bars(Bar bar) {
        var bars = new TreeMap<String, Integer>();
        for (var cell : all) {
            for (var voice : cell.voices()) {
                var set = cell.barredBy(voice, bar);
                if (set != Diagram.NONE) {
                    bars.merge(voice.stance(), set, diagram::or);
                }
            }
        }
        return bars;
    }
}
