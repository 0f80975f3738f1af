package stance.report.plot;

import java.util.Optional;
import java.util.stream.Stream;
import stance.explore.robust.Expected;
import stance.explore.robust.Robustness;
import stance.explore.robust.Swing;
import stance.language.Language;
import stance.language.Phrase;
import stance.report.document.Picture;
import stance.report.words.RobustnessWords;

/** Robustness in a picture: what hangs on each stance. */
public final class RobustnessPlot {

    private final Robustness robustness;
    private final RobustnessWords words;
    private final Language language;

    /** Of this result, with words in this language. */
    public RobustnessPlot(Robustness robustness, Language language) {
        this.robustness = robustness;
        this.words = new RobustnessWords(robustness);
        this.language = language;
    }

    /** With the title and the answer. */
    public Picture all() {
        var panels = Stream.of(tornado(Panels.WIDTH)).flatMap(Optional::stream).toList();
        var base = robustness.space().base();
        var stamp = Phrase.of("As of %s. %s", base.asOf(), words.stamp());
        return Panels.under(base.title(), words.answer().in(language), panels, stamp.in(language));
    }

    /** The bars alone; empty where no stance makes a difference. */
    public Optional<Picture> tornadoAlone() {
        return tornado(Panels.NARROW).map(Panels::alone);
    }

    private Optional<Panel> tornado(int width) {
        var bars = words.turning().stream().map(this::bar).toList();
        var heading = Phrase.of("What hangs on each stance: %s", words.share());
        var legend = Phrase.of("The disc is at the share if it holds, the line at that under your assumptions.");
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new TornadoPanel(
                        heading.in(language), width, part(robustness.expected()), legend.in(language), bars));
    }

    private TornadoPanel.Bar bar(Swing swing) {
        var stance = swing.stance();
        return new TornadoPanel.Bar(
                Phrase.of(
                                "%s %s (%s)",
                                stance.id(), stance.title(), stance.actor().name())
                        .in(language),
                Phrase.of("%s if it holds, %s if not", words.percent(swing.holds()), words.percent(swing.fails()))
                        .in(language),
                part(swing.fails()),
                part(swing.holds()));
    }

    private double part(Expected expected) {
        return robustness.part(expected.of(robustness.share())).doubleValue();
    }
}
