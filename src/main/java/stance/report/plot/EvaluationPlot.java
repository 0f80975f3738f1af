package stance.report.plot;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.language.Language;
import stance.language.Phrase;
import stance.report.document.Glyphs;
import stance.report.document.Picture;
import stance.report.document.Tone;
import stance.report.part.OutcomeTable;
import stance.report.plot.HeatPanel.Row;
import stance.report.words.Sentences;
import stance.report.words.Stamp;

/** An evaluation as a picture: what each party makes of each provision. */
public final class EvaluationPlot {

    private EvaluationPlot() {}

    /** The picture, with the verdict on top. */
    public static Picture of(Evaluation evaluation, Language language) {
        var proposal = evaluation.proposal();
        var grid = OutcomeTable.of(evaluation.outcome(), proposal.pack());
        var rows = grid.rows().stream()
                .map(row -> new Row(
                        row.name().in(language),
                        row.entries().stream()
                                .map(entry -> cell(entry, language))
                                .toList()))
                .toList();
        var heading = Phrase.of("What each party makes of it").in(language);
        return Panels.under(
                proposal.title(),
                Phrase.of("%s: %s", evaluation.verdict().words(), Sentences.verdict(evaluation))
                        .in(language),
                List.of(new HeatPanel(
                        heading,
                        grid.parties().stream().map(name -> name.in(language)).toList(),
                        rows)),
                Phrase.of("As of %s. %s", proposal.asOf(), Stamp.words(evaluation))
                        .in(language));
    }

    private static HeatCell cell(Optional<OutcomeTable.Entry> entry, Language language) {
        return entry.<HeatCell>map(shown -> new HeatCell.Toned(
                        Tone.of(shown.response()),
                        Glyphs.of(shown.response(), true).in(language),
                        ground(shown).in(language)))
                .orElseGet(HeatCell.Empty::new);
    }

    private static Phrase ground(OutcomeTable.Entry entry) {
        var words = entry.ground().words();
        return words.isEmpty() ? words : Phrase.of("(%s)", words);
    }
}
