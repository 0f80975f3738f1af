package stance.report.chapter;

import java.util.List;
import stance.explain.Explanation;
import stance.report.page.Page;

/**
 * Explanations as a page, to be mailed, printed or put on the web: one by itself, or several with an overview on top,
 * each in a chapter.
 */
public final class ExplanationPage {

    private ExplanationPage() {}

    /** The page of at least one explanation. */
    public static Page of(List<Explanation> explanations) {
        return Chapters.page(explanations, ExplanationChapter::new);
    }
}
