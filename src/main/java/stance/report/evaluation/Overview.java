package stance.report.evaluation;

import java.util.List;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.report.document.Blocks;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.words.Dates;
import stance.report.words.Sentences;

/** What comes of each of several proposals, with links to their chapters. What they have in common stands above. */
final class Overview {

    private final List<Evaluation> evaluations;
    private final List<String> titles;
    private final List<Spoken> dates;

    Overview(List<Evaluation> evaluations) {
        this.evaluations = evaluations;
        this.titles = evaluations.stream()
                .map(evaluation -> evaluation.proposal().title())
                .distinct()
                .toList();
        this.dates = evaluations.stream()
                .map(evaluation -> Dates.of(evaluation.proposal().asOf()))
                .distinct()
                .toList();
    }

    /** That of the scenario, where all are of one. */
    Phrase title() {
        return titles.size() == 1
                ? Phrase.verbatim(titles.get(0))
                : Phrase.of("What comes of %s proposals", evaluations.size());
    }

    /** The id of the chapter of an evaluation. */
    static String id(int index) {
        return "evaluation-" + (index + 1);
    }

    void show(Blocks body) {
        var count = Phrase.of("%s evaluations", evaluations.size());
        var about = dates.size() == 1 ? Phrase.of("%s, as of %s", count, dates.get(0)) : count;
        body.header(head -> head.title(1, title(), about, about));
        body.table(Phrase.of("What comes of each"), Folding.CELLS, rows -> {
            rows.columns(List.of(Phrase.of("Proposal"), Phrase.of("What comes of it")));
            for (var i = 0; i < evaluations.size(); i++) {
                rows.row(row(evaluations.get(i), id(i)));
            }
        });
    }

    private List<Consumer<Inlines>> row(Evaluation evaluation, String id) {
        return List.of(
                cell -> {
                    cell.jump(name(evaluation), id);
                    if (dates.size() > 1) {
                        cell.verbatim(" ").dim(Dates.of(evaluation.proposal().asOf()));
                    }
                },
                cell -> cell.verdict(evaluation.verdict()).verbatim(" ").text(Sentences.verdict(evaluation)));
    }

    private Phrase name(Evaluation evaluation) {
        var proposal = evaluation.proposal();
        var variant = proposal.variant();
        if (titles.size() > 1) {
            return variant.map(name -> Phrase.of("%s: %s", proposal.title(), name))
                    .orElse(Phrase.verbatim(proposal.title()));
        }
        return variant.map(Phrase::verbatim).orElse(GivenName.ITSELF.phrase());
    }
}
