package stance.report.chapter;

import java.util.List;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.page.Tones;
import stance.report.words.Dates;
import stance.report.words.Sentences;

/** What comes of each of several proposals, with links to their chapters. What they have in common stands above. */
final class EvaluationOverview {

    private final List<Evaluation> evaluations;
    private final List<String> titles;
    private final List<String> dates;

    EvaluationOverview(List<Evaluation> evaluations) {
        this.evaluations = evaluations;
        this.titles = evaluations.stream()
                .map(evaluation -> evaluation.proposal().title())
                .distinct()
                .toList();
        this.dates = evaluations.stream()
                .map(evaluation -> Dates.words(evaluation.proposal().asOf()))
                .distinct()
                .toList();
    }

    /** That of the scenario, where all are of one. */
    String title() {
        return titles.size() == 1 ? titles.get(0) : "What comes of " + evaluations.size() + " proposals";
    }

    /** The id of the chapter of an evaluation. */
    static String id(int index) {
        return "evaluation-" + (index + 1);
    }

    void show(Blocks body) {
        var count = evaluations.size() + " evaluations";
        body.header(head -> head.paragraph(
                        Look.EYEBROW, line -> line.text(dates.size() == 1 ? count + ", as of " + dates.get(0) : count))
                .heading(1, title()));
        body.table("What comes of each", rows -> {
            rows.columns(List.of("Proposal", "What comes of it"));
            for (var i = 0; i < evaluations.size(); i++) {
                rows.row(row(evaluations.get(i), id(i)));
            }
        });
    }

    private List<Consumer<Inlines>> row(Evaluation evaluation, String id) {
        var verdict = evaluation.verdict();
        return List.of(
                cell -> {
                    cell.jump(name(evaluation), id);
                    if (dates.size() > 1) {
                        cell.text(" ").dim(Dates.words(evaluation.proposal().asOf()));
                    }
                },
                cell -> cell.tone(Tones.of(verdict), verdict.name()).text(" " + Sentences.verdict(evaluation)));
    }

    private String name(Evaluation evaluation) {
        var proposal = evaluation.proposal();
        var variant = proposal.variant();
        if (titles.size() > 1) {
            return proposal.title() + variant.map(name -> ": " + name).orElse("");
        }
        return variant.orElse("the scenario itself");
    }
}
