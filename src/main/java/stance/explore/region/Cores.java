package stance.explore.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stance.explore.region.Hurdle.SaidByStance;
import stance.explore.region.Hurdle.Unsaid;
import stance.explore.space.Space;

/** Tells what keeps every package of a space from a goal. */
public final class Cores {

    private final Space space;
    private final Regions regions;

    /** Of this space. */
    public Cores(Space space, Regions regions) {
        this.space = space;
        this.regions = regions;
    }

    /** Stances that cannot be met together; empty where all can, or where the scenario's own assumptions are needed. */
    public Optional<Core> ofStances(Bar bar) {
        return core(stances(bar));
    }

    /** Stances and assumptions that no package gets past together. */
    public Optional<Core> ofStancesAndAssumptions(Bar bar) {
        var hurdles = stances(bar);
        regions.assumedAgainst(bar).forEach(hurdles::put);
        return core(hurdles);
    }

    /** Stances, assumptions and silences of which every package meets one. */
    public Optional<Core> ofAll(Bar bar) {
        var hurdles = stances(bar);
        regions.assumedAgainst(bar).forEach(hurdles::put);
        regions.silences().forEach(hurdles::put);
        return core(hurdles);
    }

    private Map<Hurdle, Integer> stances(Bar bar) {
        var stances = new LinkedHashMap<Hurdle, Integer>();
        regions.bars(bar).forEach((stance, set) -> stances.put(new SaidByStance(stance), set));
        return stances;
    }

    private Optional<Core> core(Map<Hurdle, Integer> hurdles) {
        var search = new CoreSearch(regions.diagram(), regions.proper(), hurdles);
        return search.found().map(found -> {
            var members = new ArrayList<Core.Member>();
            var silences = new ArrayList<Core.Silence>();
            for (var one : found.hurdles()) {
                var others = found.hurdles().stream()
                        .filter(other -> !other.equals(one))
                        .toList();
                var without = regions.diagram().count(search.past(others));
                if (one.hurdle() instanceof SaidByStance said) {
                    members.add(new Core.Member(
                            space.base().pack().stance(said.stance()).orElseThrow(), without));
                } else if (one.hurdle() instanceof Unsaid unsaid) {
                    silences.add(new Core.Silence(unsaid.party(), unsaid.provision(), unsaid.assumed(), without));
                }
            }
            return new Core(members, silences, found.smallest());
        });
    }
}
