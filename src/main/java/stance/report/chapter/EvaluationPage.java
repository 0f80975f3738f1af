package stance.report.chapter;

import java.util.List;
import stance.explain.Explanation;
import stance.report.page.Page;

/**
 * Evaluations as a page, to be mailed, printed or put on the web: one by itself, or several with an overview on top,
 * each in a chapter.
 */
public final class EvaluationPage {

    private EvaluationPage() {}

    /** The page of at least one evaluation. */
    public static Page of(List<Explanation> explanations) {
        return Chapters.page(explanations, EvaluationChapter::new);
    }
}
