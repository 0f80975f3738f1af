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
import stance.language.Phrase;

/** What a sweep says, in sentences that every report shares. */
public record SweepWords(Sweep sweep) {

    /** What the shares of each option by party are. */
    public static final Phrase UNOPPOSED_BY =
            Phrase.of("Of the packages with each option, what each party alone would not oppose");

    /** The answer in a sentence or two. */
    public Phrase answer() {
        var unopposed = sweep.sizes().unopposed();
        var agreement = sweep.sizes().agreement();
        var all = Shares.packages(sweep.size());
        if (unopposed.signum() == 0) {
            return sweep.size().equals(BigInteger.ONE)
                    ? Phrase.of("Somebody opposes the only package.")
                    : Phrase.of("Somebody opposes each of the %s.", all);
        }
        var share = Phrase.of(
                "%s of %s (%s)",
                Shares.count(unopposed),
                all,
                Percent.of(unopposed, sweep.size()).words());
        return agreement.signum() == 0
                ? Phrase.of("Nobody opposes %s; every party accepts none.", share)
                : Phrase.of("Nobody opposes %s; every party accepts %s.", share, of(agreement));
    }

    /** What sizes there are, with the words for each. */
    public List<Line> sizes() {
        return List.of(
                line(Phrase.of("every party accepts"), Sizes::agreement),
                line(Phrase.of("nobody opposes"), Sizes::unopposed),
                line(Phrase.of("nobody rejects"), Sizes::withoutConflict));
    }

    private Line line(Phrase words, Function<Sizes, BigInteger> size) {
        return Line.of(words, of(size.apply(sweep.sizes())));
    }

    /** What each party alone would take, by the name of the party. */
    public List<Line> parties() {
        return sweep.parties().stream()
                .map(party -> Line.of(
                        Phrase.verbatim(
                                sweep.space().base().pack().actor(party.party()).name()),
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
                        .map(option -> Line.of(
                                option.label(),
                                Shares.of(option.agreement(), sweep.sizes().agreement()),
                                Shares.of(option.unopposed(), sweep.sizes().unopposed())))
                        .toList();
                slots.add(new Slot(slot.provision(), lines));
            }
        }
        return slots;
    }

    /** What the stance costs, and what it opens. */
    public Phrase cost(Cost cost) {
        var costs = cost.gain().signum() > 0
                ? Phrase.of("Without its objections, %s more would be unopposed.", of(cost.gain()))
                : Phrase.NONE;
        var opens = cost.opens().signum() > 0
                ? Phrase.of("Without its consent, %s fewer would be unopposed.", of(cost.opens()))
                : Phrase.NONE;
        return costs.isEmpty() && opens.isEmpty()
                ? Phrase.of("Without its objections alone, no more packages would be unopposed.")
                : Phrase.sentences(costs, opens);
    }

    /** How the members of a core are announced. */
    public Phrase core(Core core) {
        var members = core.members().size();
        var announced = members == 1
                ? Phrase.of("No package meets this stance")
                : Phrase.of("No package meets these %s stances together", members);
        return core.smallest() ? announced : Phrase.of("%s (a smaller set may be such)", announced);
    }

    /** What would be without the member, where there are others. */
    public Optional<Phrase> member(Core core, Core.Member member) {
        return core.members().size() == 1
                ? Optional.empty()
                : Optional.of(Phrase.of("%s would meet the others without it.", of(member.without())));
    }

    /** A word on the analyst's own assumptions, where they bar packages. */
    public Optional<Phrase> assumptions() {
        return sweep.assumedAgainst().signum() == 0
                ? Optional.empty()
                : Optional.of(Phrase.of("The scenario's own assumptions bar %s.", of(sweep.assumedAgainst())));
    }

    /** What is needed to cite the sweep and to repeat it. */
    public Phrase stamp() {
        return Stamp.words(sweep.space().base(), sweep.filters());
    }

    private Phrase of(BigInteger part) {
        return Shares.of(part, sweep.size());
    }

    /** A line of a table: the heading and its figures. */
    public record Line(Phrase head, List<Phrase> figures) {

        /** Keeps its own copy. */
        public Line {
            figures = List.copyOf(figures);
        }

        static Line of(Phrase head, Phrase... figures) {
            return new Line(head, List.of(figures));
        }
    }

    /** The table of a slot. */
    public record Slot(String provision, List<Line> options) {

        /** Keeps its own copy. */
        public Slot {
            options = List.copyOf(options);
        }
    }
}
