package stance.report.plot;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.report.page.Picture;
import stance.report.page.Tones;
import stance.report.plot.HeatPanel.Row;
import stance.report.text.Grid;
import stance.report.text.Style;
import stance.report.words.Sentences;
import stance.report.words.Stamp;

/** An evaluation as a picture: what each party makes of each provision. */
public final class EvaluationPlot {

    private EvaluationPlot() {}

    /** The picture, with the verdict on top. */
    public static Picture of(Evaluation evaluation) {
        var proposal = evaluation.proposal();
        var grid = Grid.of(evaluation.outcome(), proposal.pack());
        var rows = grid.rows().stream()
                .map(row -> new Row(
                        row.name(),
                        row.entries().stream().map(EvaluationPlot::cell).toList()))
                .toList();
        var heading = "What each party makes of it";
        return Panels.under(
                proposal.title(),
                evaluation.verdict() + ": " + Sentences.verdict(evaluation.outcome(), proposal.pack()),
                List.of(new HeatPanel(heading, grid.parties(), rows)),
                "As of " + proposal.asOf() + ". " + Stamp.words(evaluation));
    }

    private static HeatCell cell(Optional<Grid.Entry> entry) {
        return entry.<HeatCell>map(shown -> new HeatCell.Toned(
                        Tones.of(shown.response()), Style.PLAIN.response(shown.response()), shown.reservation()))
                .orElseGet(HeatCell.Empty::new);
    }
}
