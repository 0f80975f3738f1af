package stance.report;

import java.util.List;
import stance.explain.Explanation;
import stance.report.page.Look;
import stance.report.page.Page;

/**
 * Evaluations as a page, to be mailed, printed or put on the web: one by itself, or several with an overview on top,
 * each in a chapter.
 */
public final class EvaluationPage {

    private EvaluationPage() {}

    /** The page of at least one evaluation. */
    public static Page of(List<Explanation> explanations) {
        if (explanations.isEmpty()) {
            throw new IllegalArgumentException("A page needs something to show.");
        }
        if (explanations.size() == 1) {
            var only = explanations.get(0);
            return Page.of(only.evaluation().proposal().title(), body -> new EvaluationChapter(only, 1, "").show(body));
        }
        var overview = new EvaluationOverview(
                explanations.stream().map(Explanation::evaluation).toList());
        return Page.of(overview.title(), body -> {
            overview.show(body);
            for (var i = 0; i < explanations.size(); i++) {
                var id = EvaluationOverview.id(i);
                var chapter = new EvaluationChapter(explanations.get(i), 2, id + "-");
                body.section(Look.CHAPTER, id, chapter::show);
            }
        });
    }
}
