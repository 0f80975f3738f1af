package stance.explore.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import stance.evaluate.Evaluator;
import stance.explore.diagram.Diagram;
import stance.explore.space.Infeasible;
import stance.explore.space.Judge;
import stance.explore.space.Space;
import stance.explore.space.Taken;
import stance.progress.Steps;
import stance.scenario.Assumptions;
import stance.scenario.Verdict;

/**
 * The sets of packages of a space that the parties oppose, accept or pass over in silence, made out of what the rules
 * say of its parts by the definitions of sections 4 and 6 of the design.
 */
public final class Regions {

    /** The most nodes: some 500 MB. */
    private static final int MAX_NODES = 4_000_000;

    private final Space space;
    private final Uncertain uncertain;
    private final Diagram diagram;
    private final Map<String, Integer> present = new LinkedHashMap<>();
    private final Map<String, Integer> asWritten = new HashMap<>();
    private final Map<String, Integer> presumed = new HashMap<>();
    private final Map<String, List<SpaceCell>> cells = new HashMap<>();
    private final Map<String, PartyRegion> heard = new HashMap<>();
    private final int proper;

    /**
     * Of this space, with the filters of the evaluator.
     *
     * @throws stance.problem.RefusedException if stances look at too many combinations
     * @throws Diagram.TooLargeException if they tie too many provisions together
     */
    public Regions(Space space, Evaluator evaluator) {
        this(space, evaluator, Steps.SILENT);
    }

    /** The same, made while it is said how far the work has come. */
    public Regions(Space space, Evaluator evaluator, Steps steps) {
        this(space, evaluator, Set.of(), OptionalInt.empty(), steps);
    }

    /**
     * Of the packages of a space that differ from the first option in so many slots at most: much less grows out of
     * these than out of all.
     *
     * @throws stance.problem.RefusedException if stances look at too many combinations
     * @throws Diagram.TooLargeException if they tie too many provisions together even so
     */
    public static Regions near(Space space, Evaluator evaluator, int changes, Steps steps) {
        return new Regions(space, evaluator, Set.of(), OptionalInt.of(changes), steps);
    }

    /**
     * Of a space where it is open whether some stances hold: each package stands in these regions once for every way in
     * which those that speak hold or not, and the diagram has a slot for each of them.
     *
     * @param open ids of stances
     * @throws stance.problem.RefusedException if stances look at too many combinations
     * @throws Diagram.TooLargeException if they tie too many provisions together
     * @see #uncertain()
     */
    public static Regions doubting(Space space, Evaluator evaluator, Set<String> open, Steps steps) {
        return new Regions(space, evaluator, open, OptionalInt.empty(), steps);
    }

    private Regions(Space space, Evaluator evaluator, Set<String> open, OptionalInt changes, Steps steps) {
        this.space = space;
        var judge = new Judge(space, evaluator);
        var judged = judge.judgments(steps);
        var presumptions = judge.presumptions();
        var slots = space.slots().size();
        this.uncertain = new Uncertain(slots, open, judged, presumptions);
        var sizes = new ArrayList<>(
                space.slots().stream().map(slot -> slot.options().size()).toList());
        uncertain.stances().forEach(stance -> sizes.add(2));
        this.diagram = new Diagram(sizes, uncertain.into(Order.of(slots, judged)), MAX_NODES);
        for (var slot = 0; slot < slots; slot++) {
            var options = space.slots().get(slot).options();
            present.put(
                    space.slots().get(slot).provision(),
                    diagram.table(
                            List.of(slot), option -> options.get(option).term().isPresent()));
        }
        var some = space.oneOf().stream()
                .flatMap(id -> Optional.ofNullable(present.get(id)).stream())
                .reduce(Diagram.NONE, diagram::or);
        var feasible = space.infeasible().stream().map(this::having).reduce(some, diagram::less);
        this.proper = changes.isEmpty() ? feasible : diagram.and(feasible, diagram.changed(changes.getAsInt()));
        presumptions.forEach(this::presume);
        var said = new SpaceFindings(diagram, judged, uncertain, steps);
        for (var party : space.base().parties()) {
            cells.put(party, said.cells(party));
            heard.put(party, region(party, voice -> true));
        }
    }

    /** What has terms that cannot be together. */
    private int having(Infeasible infeasible) {
        var having = Diagram.ALL;
        for (var i = 0; i < space.slots().size(); i++) {
            var slot = space.slots().get(i);
            having = diagram.and(
                    having,
                    diagram.table(
                            List.of(i),
                            option -> !infeasible.isAvoidedBy(
                                    slot.provision(), slot.options().get(option).term())));
        }
        return having;
    }

    private void presume(Taken taken) {
        var ids = new TreeSet<String>();
        taken.provisions().forEach(ids::addAll);
        for (var id : ids) {
            var asked = diagram.table(
                    taken.scope(), number -> taken.provisions().get(number).contains(id));
            var set = diagram.and(asked, uncertain.where(taken.stance(), diagram));
            presumed.merge(id, set, diagram::or);
            if (taken.stance().equals(Taken.UNCHANGED)) {
                asWritten.merge(id, set, diagram::or);
            }
        }
    }

    private PartyRegion region(String party, Predicate<Voice> which) {
        return new PartyRegion(diagram, Objects.requireNonNull(cells.get(party)), ids -> asWritten(party, ids), which);
    }

    private int asWritten(String party, List<String> provisions) {
        return isProposer(party)
                ? provisions.stream()
                        .map(id -> asWritten.getOrDefault(id, Diagram.NONE))
                        .reduce(Diagram.ALL, diagram::and)
                : Diagram.NONE;
    }

    private boolean isProposer(String party) {
        return space.base().proposedBy().filter(party::equals).isPresent();
    }

    /** The diagram that the sets are of. */
    public Diagram diagram() {
        return diagram;
    }

    /**
     * The ids of the stances that may not hold and that speak, in the order of their slots, which come after those of the
     * space; the second option of each is that the stance holds.
     */
    public List<String> uncertain() {
        return uncertain.stances();
    }

    /** Every package that these are regions of. */
    public int proper() {
        return proper;
    }

    /** Where all parties accept all that there is. */
    public int agreed() {
        return space.base().parties().stream().map(this::accepted).reduce(proper, diagram::and);
    }

    /** Where this is the verdict. */
    public int with(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> diagram.less(proper, open(Bar.REJECTED));
            case NEGOTIABLE -> diagram.less(open(Bar.REJECTED), open(Bar.OPPOSED));
            case UNDETERMINED -> diagram.less(open(Bar.OPPOSED), agreed());
            case AGREEMENT -> agreed();
        };
    }

    /** By stance of a party, where it bars, with every other finding heard. */
    public SortedMap<String, Integer> bars(Bar bar) {
        var bars = new TreeMap<String, Integer>();
        for (var party : space.base().parties()) {
            heard(party).bars(bar).forEach((stance, set) -> {
                var packages = diagram.and(set, proper);
                if (packages != Diagram.NONE) {
                    bars.put(stance, packages);
                }
            });
        }
        return bars;
    }

    /** Where nothing of the party bars. */
    public int open(Bar bar, String party) {
        return open(bar, party, heard(party));
    }

    /** Where nothing of any party bars. */
    public int open(Bar bar) {
        return space.base().parties().stream().map(party -> open(bar, party)).reduce(proper, diagram::and);
    }

    /** Where nothing of any party bars, had a stance no objections. */
    public int openWithoutObjections(Bar bar, String stance) {
        return openHearing(bar, voice -> !(voice.stance().equals(stance) && voice.isAgainst()), stance);
    }

    /** Where nothing of any party bars, had a stance said nothing for what it is on. */
    public int openWithoutConsent(Bar bar, String stance) {
        return openHearing(bar, voice -> !(voice.stance().equals(stance) && voice.isFor()), stance);
    }

    /** The stances of the parties that say something for what they are on, by id. */
    public Set<String> consenting() {
        var stances = new TreeSet<String>();
        cells.values().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.voices().stream())
                .filter(Voice::isFor)
                .forEach(voice -> stances.add(voice.stance()));
        return stances;
    }

    private int openHearing(Bar bar, Predicate<Voice> which, String stance) {
        var open = proper;
        for (var party : space.base().parties()) {
            var speaks = Objects.requireNonNull(cells.get(party)).stream()
                    .flatMap(cell -> cell.voices().stream())
                    .anyMatch(voice -> voice.stance().equals(stance));
            open = diagram.and(open, open(bar, party, speaks ? region(party, which) : heard(party)));
        }
        return open;
    }

    private int open(Bar bar, String party, PartyRegion region) {
        var open = diagram.less(proper, region.barred(bar));
        for (var assumed : assumedAgainst(bar, party, region).values()) {
            open = diagram.less(open, assumed);
        }
        return open;
    }

    /** By assumption, where it fills a silence and bars. */
    Map<Hurdle, Integer> assumedAgainst(Bar bar) {
        var against = new LinkedHashMap<Hurdle, Integer>();
        for (var party : space.base().parties()) {
            against.putAll(assumedAgainst(bar, party, heard(party)));
        }
        return against;
    }

    private Map<Hurdle, Integer> assumedAgainst(Bar bar, String party, PartyRegion region) {
        var against = new LinkedHashMap<Hurdle, Integer>();
        if (assumptions().isEmpty()) {
            return against;
        }
        for (var id : present.keySet()) {
            var ofCell = assumptions().ofCell(party, id);
            var assumed = ofCell.or(() -> assumptions().blanket(party));
            if (assumed.filter(bar::isMetBy).isPresent()) {
                var silent = silent(party, id, region);
                against.put(
                        new Hurdle.Unsaid(party, id, assumed),
                        ofCell.isPresent() ? silent : diagram.less(silent, withheld(party, id)));
            }
        }
        return against;
    }

    /** Where an assumption fills a silence and bars. */
    public int barredByAssumption(Bar bar) {
        return assumedAgainst(bar).values().stream().reduce(Diagram.NONE, diagram::or);
    }

    /** By party and provision, where the party is silent and nothing is assumed. */
    Map<Hurdle, Integer> silences() {
        var silences = new LinkedHashMap<Hurdle, Integer>();
        for (var party : space.base().parties()) {
            for (var id : present.keySet()) {
                var silence = unfilled(party, id);
                if (silence != Diagram.NONE) {
                    silences.put(new Hurdle.Unsaid(party, id, Optional.empty()), silence);
                }
            }
        }
        return silences;
    }

    /** Where the party accepts all that there is, and is silent on nothing. */
    public int accepted(String party) {
        var accepted = open(Bar.OPPOSED, party);
        for (var id : present.keySet()) {
            accepted = diagram.less(accepted, unfilled(party, id));
        }
        return accepted;
    }

    /** What each cell of each party adds to its alignment, and where. */
    public List<CellWeight> weights() {
        var weights = new ArrayList<CellWeight>();
        for (var party : space.base().parties()) {
            for (var cell : heard(party).cells()) {
                weights.addAll(CellWeight.of(party, cell, space.base()));
            }
        }
        return weights;
    }

    private Assumptions assumptions() {
        return space.base().assumptions();
    }

    /** Where the party is silent on the provision, and no assumption fills that. */
    private int unfilled(String party, String id) {
        if (assumptions().ofCell(party, id).isPresent()) {
            return Diagram.NONE;
        }
        var silent = silent(party, id, heard(party));
        return assumptions().blanket(party).isPresent() ? diagram.and(silent, withheld(party, id)) : silent;
    }

    /** Where the provision is there and nothing of the party ends its silence, before assumptions. */
    private int silent(String party, String id, PartyRegion region) {
        var silent = Objects.requireNonNull(present.get(id));
        var decided = region.single(id).map(CellRegion::decided);
        if (decided.isPresent()) {
            silent = diagram.less(silent, decided.get());
        }
        return isProposer(party) ? diagram.less(silent, presumed.getOrDefault(id, Diagram.NONE)) : silent;
    }

    /** Where the party says why it is silent on the provision: no blanket assumption fills that. */
    private int withheld(String party, String id) {
        return heard(party)
                .single(id)
                .map(cell -> cell.voices().stream()
                        .filter(Voice::isWithholding)
                        .map(Voice::packages)
                        .reduce(Diagram.NONE, diagram::or))
                .orElse(Diagram.NONE);
    }

    private PartyRegion heard(String party) {
        return Objects.requireNonNull(heard.get(party));
    }
}
