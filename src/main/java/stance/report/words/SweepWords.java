package stance.report.words;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stance.explore.region.Core;
import stance.explore.sweep.Cost;
import stance.explore.sweep.Sizes;
import stance.explore.sweep.Sweep;

/** What a sweep says, in sentences that every report shares. */
public record SweepWords(Sweep sweep) {

    /** What the shares of each option by party are. */
    public static final String UNOPPOSED_BY =
            "Of the packages with each option, what each party alone would not oppose";

    /** The answer in a sentence or two. */
    public String answer() {
        var unopposed = sweep.sizes().unopposed();
        var agreement = sweep.sizes().agreement();
        var all = Counts.of(sweep.size(), "package", "packages");
        if (unopposed.signum() == 0) {
            return sweep.size().equals(BigInteger.ONE)
                    ? "Somebody opposes the only package."
                    : "Somebody opposes each of the " + all + ".";
        }
        return "Nobody opposes " + share(unopposed, all) + "; "
                + (agreement.signum() == 0
                        ? "every party accepts none."
                        : "every party accepts " + Shares.of(agreement, sweep.size()) + ".");
    }

    private String share(BigInteger part, String all) {
        return Shares.count(part) + " of " + all + " (" + Shares.percent(part, sweep.size()) + ")";
    }

    /** What sizes there are, with the words for each. */
    public List<Line> sizes() {
        return List.of(
                line("every party accepts", Sizes::agreement),
                line("nobody opposes", Sizes::unopposed),
                line("nobody rejects", Sizes::withoutConflict));
    }

    private Line line(String words, Function<Sizes, BigInteger> size) {
        return new Line(words, of(size.apply(sweep.strict())), of(size.apply(sweep.lenient())));
    }

    /** What each party alone would take, by the name of the party. */
    public List<Line> parties() {
        return sweep.parties().stream()
                .map(party -> new Line(
                        sweep.space().base().pack().actor(party.party()).name(),
                        of(party.accepts()),
                        of(party.unopposed())))
                .toList();
    }

    /** The slots that leave a choice. */
    public List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        for (var slot : sweep.slots()) {
            if (slot.options().size() > 1) {
                var lines = slot.options().stream()
                        .map(option -> new Line(
                                option.label().toString(),
                                of(option.agreement(), sweep.sizes().agreement()),
                                of(option.unopposed(), sweep.sizes().unopposed())))
                        .toList();
                slots.add(new Slot(slot.provision(), lines));
            }
        }
        return slots;
    }

    /** What hearing the stance costs. */
    public String cost(Cost cost) {
        return cost.gain().signum() == 0
                ? "Without it alone, no more packages would be unopposed."
                : "Without it, " + Shares.of(cost.unopposed(), sweep.size()) + " would be unopposed: "
                        + Shares.count(cost.gain()) + " more.";
    }

    /** How the members of a core are announced. */
    public String core(Core core) {
        var one = core.members().size() == 1;
        return (one
                        ? "No package meets this stance:"
                        : "No package meets these " + core.members().size() + " stances together:")
                + (core.smallest() ? "" : " (a smaller set may be such)");
    }

    /** What would be without the member, where there are others. */
    public Optional<String> member(Core core, Core.Member member) {
        return core.members().size() == 1
                ? Optional.empty()
                : Optional.of(Shares.of(member.without(), sweep.size()) + " would meet the others without it.");
    }

    /** A word on the analyst's own assumptions, where they bar packages. */
    public Optional<String> assumptions() {
        return sweep.assumedAgainst().signum() == 0
                ? Optional.empty()
                : Optional.of("The scenario's own assumptions bar " + of(sweep.assumedAgainst()) + ".");
    }

    /** What is needed to cite the sweep and to repeat it. */
    public String stamp() {
        var words = new ArrayList<String>();
        words.add(Stamp.of(sweep.space().base().pack()).words());
        words.add(sweep.reading().words());
        words.addAll(sweep.filters().names());
        return String.join(", ", words);
    }

    private String of(BigInteger part) {
        return of(part, sweep.size());
    }

    private static String of(BigInteger part, BigInteger whole) {
        return Shares.of(part, whole);
    }

    /** A line of a table: the heading and two figures. */
    public record Line(String head, String first, String second) {}

    /** The table of a slot. */
    public record Slot(String provision, List<Line> options) {

        /** Keeps its own copy. */
        public Slot {
            options = List.copyOf(options);
        }
    }
}
