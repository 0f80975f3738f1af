package stance.report.plot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.explore.sweep.OptionSizes;
import stance.explore.sweep.SlotSizes;
import stance.explore.sweep.Sweep;
import stance.language.Language;
import stance.language.Phrase;
import stance.report.document.Picture;
import stance.report.plot.BarPanel.Bar;
import stance.report.plot.BarPanel.Group;
import stance.report.plot.HeatPanel.Row;
import stance.report.words.Percent;
import stance.report.words.RankingWords;
import stance.report.words.Shares;
import stance.report.words.SweepWords;

/** A sweep in pictures. */
public final class SweepPlot {

    private final Sweep sweep;
    private final Language language;

    /** Of this sweep, with words in this language. */
    public SweepPlot(Sweep sweep, Language language) {
        this.sweep = sweep;
        this.language = language;
    }

    /** All of them in one, with the title and the answer. */
    public Picture all() {
        var panels = Stream.of(parties(), options(Panels.WIDTH), costs(Panels.WIDTH), front(Panels.WIDTH))
                .flatMap(Optional::stream)
                .toList();
        var words = new SweepWords(sweep);
        var stamp = Phrase.of("As of %s. %s", sweep.space().base().asOf(), words.stamp());
        return Panels.under(sweep.space().base().title(), words.answer().in(language), panels, stamp.in(language));
    }

    /** What is left of each option; empty where there is no choice. */
    public Optional<Picture> optionsAlone() {
        return options(Panels.NARROW).map(Panels::alone);
    }

    /** What each stance costs that alone makes a difference; empty where there is none. */
    public Optional<Picture> costsAlone() {
        return costs(Panels.NARROW).map(Panels::alone);
    }

    /** The Pareto front; empty where it is not that of two parties. */
    public Optional<Picture> frontAlone() {
        return front(FrontPanel.LEAST).map(Panels::alone);
    }

    private List<SlotSizes> choices() {
        return sweep.slots().stream().filter(slot -> slot.options().size() > 1).toList();
    }

    private Optional<Panel> parties() {
        var rows = new ArrayList<Row>();
        for (var slot : choices()) {
            rows.add(new Row(slot.provision(), List.of()));
            slot.options().forEach(option -> rows.add(row(option)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeatPanel(SweepWords.UNOPPOSED_BY.in(language), partyNames(), rows));
    }

    private List<String> partyNames() {
        return sweep.space().base().parties().stream().map(this::name).toList();
    }

    private Row row(OptionSizes option) {
        var cells = option.unopposedBy().stream()
                .<HeatCell>map(part -> new HeatCell.Shade(
                        Percent.of(part, option.packages()).words().in(language), Shares.part(part, option.packages())))
                .toList();
        return new Row(option.label().in(language), cells);
    }

    private Optional<Panel> options(int width) {
        var all = sweep.sizes().unopposed();
        var groups = choices().stream()
                .map(slot -> new Group(
                        slot.provision(),
                        slot.options().stream()
                                .map(option -> bar(option.label().in(language), option.unopposed(), all))
                                .toList()))
                .toList();
        return groups.isEmpty() || all.signum() == 0
                ? Optional.empty()
                : Optional.of(new BarPanel(
                        Phrase.of("Of the packages that nobody opposes, how many have each option")
                                .in(language),
                        width,
                        groups));
    }

    private Optional<Panel> costs(int width) {
        var bars = sweep.costs().stream()
                .filter(cost -> cost.gain().signum() > 0)
                .map(cost -> bar(
                        Phrase.of(
                                        "%s %s (%s)",
                                        cost.stance().id(),
                                        cost.stance().title(),
                                        cost.stance().actor().name())
                                .in(language),
                        cost.gain(),
                        sweep.size()))
                .toList();
        var heading =
                Phrase.of("What each stance costs: how many more packages nobody would oppose, had it no objections");
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new BarPanel(heading.in(language), width, List.of(new Group("", bars))));
    }

    private Optional<Panel> front(int width) {
        return sweep.ranking()
                .filter(ranking -> ranking.frontParties().size() == 2)
                .map(ranking -> {
                    var words = new RankingWords(sweep.space(), ranking);
                    var points = ranking.front().stream()
                            .map(point -> new FrontPanel.Point(
                                    point.values().get(0).decimal().doubleValue(),
                                    point.values().get(1).decimal().doubleValue(),
                                    Phrase.of("%s: %s", words.values(point), words.packages(point))
                                            .in(language)))
                            .toList();
                    return new FrontPanel(
                            words.front().in(language),
                            width,
                            name(ranking.frontParties().get(0)),
                            name(ranking.frontParties().get(1)),
                            points);
                });
    }

    private String name(String party) {
        return sweep.space().base().pack().actor(party).name().in(language);
    }

    private Bar bar(String label, BigInteger part, BigInteger whole) {
        return new Bar(label, Shares.of(part, whole).in(language), Shares.part(part, whole));
    }
}
