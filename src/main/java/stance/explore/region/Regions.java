package stance.explore.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import stance.evaluate.Evaluator;
import stance.evaluate.Reading;
import stance.explore.diagram.Diagram;
import stance.explore.space.Judge;
import stance.explore.space.Judged;
import stance.explore.space.Space;
import stance.progress.Steps;
import stance.scenario.Response;

/**
 * The sets of packages of a space that the parties oppose, accept or pass over in silence, made out of what the rules
 * say of its parts by the definitions of section 4 of the design.
 */
public final class Regions {

    /** The id of no stance: every stance is heard. */
    public static final String NO_STANCE = "";

    /** The most nodes: some 500 MB. */
    private static final int MAX_NODES = 4_000_000;

    private final Space space;
    private final List<Judged> judged;
    private final Diagram diagram;
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<Integer> present = new ArrayList<>();
    private final int proper;
    private final SpaceFindings said;

    /**
     * Of this space, in every reading, with the filters of the evaluator.
     *
     * @throws stance.problem.RefusedException if stances look at too many combinations
     * @throws Diagram.TooLargeException if they tie too many provisions together
     */
    public Regions(Space space, Evaluator evaluator) {
        this(space, evaluator, Steps.SILENT);
    }

    /** The same, made while it is said how far the work has come. */
    public Regions(Space space, Evaluator evaluator, Steps steps) {
        this(space, evaluator, OptionalInt.empty(), steps);
    }

    /**
     * Of the packages of a space that differ from the first option in so many slots at most: much less grows out of
     * these than out of all.
     *
     * @throws stance.problem.RefusedException if stances look at too many combinations
     * @throws Diagram.TooLargeException if they tie too many provisions together even so
     */
    public static Regions near(Space space, Evaluator evaluator, int changes, Steps steps) {
        return new Regions(space, evaluator, OptionalInt.of(changes), steps);
    }

    private Regions(Space space, Evaluator evaluator, OptionalInt changes, Steps steps) {
        this.space = space;
        var judge = new Judge(space, evaluator);
        this.judged = judge.judgments(steps);
        var sizes = space.slots().stream().map(slot -> slot.options().size()).toList();
        this.diagram = new Diagram(sizes, Order.of(sizes.size(), judged), MAX_NODES);
        for (var slot = 0; slot < sizes.size(); slot++) {
            var options = space.slots().get(slot).options();
            slots.put(space.slots().get(slot).provision(), slot);
            present.add(diagram.table(
                    List.of(slot), option -> options.get(option).term().isPresent()));
        }
        var some = present.stream().reduce(Diagram.NONE, diagram::or);
        this.proper = changes.isEmpty() ? some : diagram.and(some, diagram.changed(changes.getAsInt()));
        this.said = new SpaceFindings(space, diagram, judged, judge.presumptions(), steps);
    }

    /** The diagram that the sets are of. */
    public Diagram diagram() {
        return diagram;
    }

    /** What the rules say of the parts of the space. */
    public List<Judged> judged() {
        return List.copyOf(judged);
    }

    /** Every package that these are regions of, but not the one without provisions. */
    public int proper() {
        return proper;
    }

    /** Where all parties accept all that there is: in the lenient reading, where nobody opposes. */
    public int agreed(Reading reading) {
        return reading == Reading.LENIENT
                // Who is silent consents: what nobody opposes everybody accepts.
                ? open(Bar.OPPOSED_LENIENT, NO_STANCE)
                : space.base().parties().stream().map(this::accepted).reduce(proper, diagram::and);
    }

    /** By stance of a party, where it bars. */
    public SortedMap<String, Integer> bars(Bar bar) {
        var bars = new TreeMap<String, Integer>();
        space.base().parties().forEach(party -> bars.putAll(said.bars(bar, party)));
        return bars;
    }

    /** Where nothing of the party bars, were a stance not heard. */
    public int open(Bar bar, String party, String unheard) {
        var open = proper;
        for (var entry : said.bars(bar, party).entrySet()) {
            if (!entry.getKey().equals(unheard)) {
                open = diagram.and(open, diagram.not(entry.getValue()));
            }
        }
        for (var assumed : assumedAgainst(bar, party, unheard).values()) {
            open = diagram.and(open, diagram.not(assumed));
        }
        return open;
    }

    /** Where nothing of any party bars, were a stance not heard. */
    public int open(Bar bar, String unheard) {
        return space.base().parties().stream()
                .map(party -> open(bar, party, unheard))
                .reduce(proper, diagram::and);
    }

    /** By assumption, where it fills a silence and bars. */
    Map<Hurdle, Integer> assumedAgainst(Bar bar) {
        var against = new LinkedHashMap<Hurdle, Integer>();
        for (var party : space.base().parties()) {
            against.putAll(assumedAgainst(bar, party, NO_STANCE));
        }
        return against;
    }

    private Map<Hurdle, Integer> assumedAgainst(Bar bar, String party, String unheard) {
        var against = new LinkedHashMap<Hurdle, Integer>();
        for (var slot : space.slots()) {
            var assumed = assumptions(party).get(slot.provision());
            if (assumed != null && bar.isMetBy(assumed)) {
                var number = Objects.requireNonNull(slots.get(slot.provision()));
                against.put(new Hurdle.Unsaid(party, slot.provision()), silent(party, number, unheard));
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
            for (var slot = 0; slot < present.size(); slot++) {
                var provision = space.slots().get(slot).provision();
                if (!assumptions(party).containsKey(provision)) {
                    silences.put(new Hurdle.Unsaid(party, provision), silent(party, slot, NO_STANCE));
                }
            }
        }
        return silences;
    }

    /** Where the party accepts all that there is, and is silent on nothing. */
    public int accepted(String party) {
        var accepted = open(Bar.OPPOSED, party, NO_STANCE);
        for (var slot = 0; slot < present.size(); slot++) {
            if (!assumptions(party).containsKey(space.slots().get(slot).provision())) {
                accepted = diagram.and(accepted, diagram.not(silent(party, slot, NO_STANCE)));
            }
        }
        return accepted;
    }

    private Map<String, Response> assumptions(String party) {
        return space.base().assumptions().getOrDefault(party, Map.of());
    }

    /** Where the provision is there and nothing of the party ends its silence, before assumptions. */
    private int silent(String party, int slot, String unheard) {
        var silent = present.get(slot);
        for (var entry : said.speaks(party, space.slots().get(slot).provision()).entrySet()) {
            if (!entry.getKey().equals(unheard)) {
                silent = diagram.and(silent, diagram.not(entry.getValue()));
            }
        }
        return silent;
    }
}
