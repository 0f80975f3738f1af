package stance.report;

import java.util.List;
import stance.evaluate.Evaluation;
import stance.report.page.Look;
import stance.report.page.Page;

/**
 * Evaluations as a page, to be mailed, printed or put on the web: one by itself, or several with an overview on top,
 * each in a chapter.
 */
public final class EvaluationPage {

    private EvaluationPage() {}

    /** The page of at least one evaluation. */
    public static Page of(List<Evaluation> evaluations) {
        if (evaluations.isEmpty()) {
            throw new IllegalArgumentException("A page needs something to show.");
        }
        if (evaluations.size() == 1) {
            var only = evaluations.get(0);
            return Page.of(only.proposal().title(), body -> new EvaluationChapter(only, 1, "").show(body));
        }
        var overview = new EvaluationOverview(evaluations);
        return Page.of(overview.title(), body -> {
            overview.show(body);
            for (var i = 0; i < evaluations.size(); i++) {
                var id = EvaluationOverview.id(i);
                var chapter = new EvaluationChapter(evaluations.get(i), 2, id + "-");
                body.section(Look.CHAPTER, id, chapter::show);
            }
        });
    }
}
