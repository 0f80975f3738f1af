package stance.explore.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import stance.evaluate.Evaluator;
import stance.explore.diagram.Lexicographic;
import stance.explore.sample.SampleCounts.Sort;
import stance.language.Phrase;
import stance.work.InOrder;

/** Has what was drawn evaluated, block by block, and makes shares of the counts. */
final class Estimating {

    /** So many packages are evaluated in one session, one after the other. */
    private static final int BLOCK = 500;

    private final Draw draw;
    private final Evaluator evaluator;

    Estimating(Draw draw, Evaluator evaluator) {
        this.draw = draw;
        this.evaluator = evaluator;
    }

    Estimate estimate(IntConsumer progress) {
        var done = new AtomicInteger();
        var counts = new SampleCounts();
        InOrder.each(blocks(), block -> counts.add(counted(block, done, progress)), InOrder.processors());
        return new Estimate(draw, evaluator.filters(), kinds(counts), parties(counts), slots(counts), costs(counts));
    }

    /** In an order in which one package differs little from the one before: less is matched anew. */
    private List<List<List<Integer>>> blocks() {
        var sorted = draw.packages().stream().sorted(Lexicographic::compare).toList();
        return IntStream.iterate(0, from -> from < sorted.size(), from -> from + BLOCK)
                .mapToObj(from -> sorted.subList(from, Math.min(sorted.size(), from + BLOCK)))
                .toList();
    }

    private SampleCounts counted(List<List<Integer>> block, AtomicInteger done, IntConsumer progress) {
        try (var live = evaluator.live(draw.space().at(block.get(0)))) {
            var counting = new Counting(live);
            for (var choice : block) {
                counting.add(choice, live.evaluate(draw.space().at(choice)));
                progress.accept(done.incrementAndGet());
            }
            return counting.counts();
        }
    }

    private KindShares kinds(SampleCounts counts) {
        return new KindShares(
                ofAll(counts.of(new Sort.OfVerdict(CountedAs.AGREEMENT))),
                ofAll(counts.of(new Sort.OfVerdict(CountedAs.UNOPPOSED))),
                ofAll(counts.of(new Sort.OfVerdict(CountedAs.WITHOUT_CONFLICT))));
    }

    private List<PartyShares> parties(SampleCounts counts) {
        return draw.space().base().parties().stream()
                .map(party -> new PartyShares(
                        party,
                        ofAll(counts.of(new Sort.Accepted(party))),
                        ofAll(counts.of(new Sort.NotOpposed(party)))))
                .toList();
    }

    private List<SlotShares> slots(SampleCounts counts) {
        var slots = new ArrayList<SlotShares>();
        for (var slot : draw.space().slots()) {
            var number = slots.size();
            var options = new ArrayList<OptionShares>();
            for (var option : slot.options()) {
                options.add(option(option.label(), number, options.size(), counts));
            }
            slots.add(new SlotShares(slot.provision(), options));
        }
        return slots;
    }

    private OptionShares option(Phrase label, int slot, int option, SampleCounts counts) {
        var drawn = counts.of(new Sort.WithOption(slot, option));
        return new OptionShares(
                label,
                of(counts.of(new Sort.WithOptionOf(slot, option, CountedAs.AGREEMENT)), drawn),
                of(counts.of(new Sort.WithOptionOf(slot, option, CountedAs.UNOPPOSED)), drawn));
    }

    private List<CostShare> costs(SampleCounts counts) {
        return counts.counting().stream()
                .map(id -> new CostShare(
                        draw.space().base().pack().stance(id).orElseThrow(),
                        ofAll(counts.of(new Sort.Gained(id))),
                        ofAll(counts.of(new Sort.Opened(id)))))
                .sorted(Comparator.<CostShare>comparingInt(cost -> -cost.gain().part())
                        .thenComparingInt(cost -> -cost.opens().part())
                        .thenComparing(cost -> cost.stance().id()))
                .toList();
    }

    private Proportion ofAll(int part) {
        return of(part, draw.packages().size());
    }

    private Proportion of(int part, int drawn) {
        return new Proportion(part, drawn, draw.isWhole());
    }
}
