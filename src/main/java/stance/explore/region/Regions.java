package stance.explore.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import stance.evaluate.Evaluator;
import stance.evaluate.Finding;
import stance.evaluate.Reading;
import stance.explore.diagram.Diagram;
import stance.explore.space.Judge;
import stance.explore.space.Judged;
import stance.explore.space.Space;
import stance.explore.space.Taken;
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

    /** By party and slot, then by stance, where the party has said something of the provision that ends its silence. */
    private final Map<Cell, Map<String, Integer>> spoken = new HashMap<>();

    private final Map<Bar, Map<String, Map<String, Integer>>> barred = new HashMap<>();

    private record Cell(String party, int slot) {}

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
        var progress = steps.begin("tables joined", judged.size() * (1 + Bar.values().length));
        var joined = 0;
        for (var part : judged) {
            hear(part);
            progress.accept(++joined);
        }
        judge.presumptions().forEach(this::presume);
        for (var bar : Bar.values()) {
            barred.put(bar, byParty(bar));
            joined += judged.size();
            progress.accept(joined);
        }
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
        space.base().parties().forEach(party -> bars.putAll(bars(bar, party)));
        return bars;
    }

    private Map<String, Integer> bars(Bar bar, String party) {
        return barred.getOrDefault(bar, Map.of()).getOrDefault(party, Map.of());
    }

    /** Where nothing of the party bars, were a stance not heard. */
    public int open(Bar bar, String party, String unheard) {
        var open = proper;
        for (var entry : bars(bar, party).entrySet()) {
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
        for (var entry : spoken.getOrDefault(new Cell(party, slot), Map.of()).entrySet()) {
            if (!entry.getKey().equals(unheard)) {
                silent = diagram.and(silent, diagram.not(entry.getValue()));
            }
        }
        return silent;
    }

    private void hear(Judged part) {
        for (var finding : firsts(part, finding -> !ended(finding).isEmpty(), Regions::speaks)) {
            for (var id : ended(finding)) {
                add(
                        party(finding),
                        id,
                        stance(finding),
                        part.scope(),
                        number -> part.findings().get(number).stream()
                                .anyMatch(each -> stance(each).equals(stance(finding))
                                        && ended(each).contains(id)));
            }
        }
    }

    private void presume(Taken taken) {
        var proposer = space.base().proposedBy().orElse("");
        var ids = taken.provisions().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
        for (var id : ids) {
            add(
                    proposer,
                    id,
                    taken.stance(),
                    taken.scope(),
                    number -> taken.provisions().get(number).contains(id));
        }
    }

    private void add(String party, String provision, String stance, List<Integer> scope, IntPredicate holds) {
        var slot = slots.get(provision);
        if (slot != null) {
            spoken.computeIfAbsent(new Cell(party, slot), cell -> new TreeMap<>())
                    .merge(stance, diagram.table(scope, holds), diagram::or);
        }
    }

    private Map<String, Map<String, Integer>> byParty(Bar bar) {
        var bars = new HashMap<String, Map<String, Integer>>();
        for (var part : judged) {
            for (var finding : firsts(part, bar::isMetBy, Regions::stance)) {
                var stance = stance(finding);
                var set = diagram.table(
                        part.scope(),
                        number -> part.findings().get(number).stream()
                                .anyMatch(each -> stance(each).equals(stance) && bar.isMetBy(each)));
                bars.computeIfAbsent(party(finding), party -> new TreeMap<>()).merge(stance, set, diagram::or);
            }
        }
        return bars;
    }

    private static List<Finding> firsts(Judged part, Predicate<Finding> counts, Function<Finding, String> key) {
        var firsts = new TreeMap<String, Finding>();
        part.findings().stream()
                .flatMap(List::stream)
                .filter(counts)
                .forEach(finding -> firsts.putIfAbsent(key.apply(finding), finding));
        return List.copyOf(firsts.values());
    }

    private static String speaks(Finding finding) {
        return stance(finding) + " " + ended(finding);
    }

    /** The provisions on which the finding ends the silence of its party. */
    private static List<String> ended(Finding finding) {
        var ends = finding.targets().size() == 1 || finding.effect().isPositive();
        return ends && finding.aim() == Finding.Aim.PROVISIONS ? finding.targets() : List.of();
    }

    private static String stance(Finding finding) {
        return finding.stance().id();
    }

    private static String party(Finding finding) {
        return finding.stance().actor().id();
    }
}
