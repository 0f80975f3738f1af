package stance.regress.lint;

import java.util.Locale;
import stance.language.Phrase;
import stance.problem.Severity;
import stance.regress.witness.Candidates;

/** What a check leaves open that searches for proposals. */
final class NotSearched {

    static final LintCode CODE =
            LintCode.of("not-searched", Severity.INFO, "There is too much to try; a question stays open.");

    private NotSearched() {}

    /** How many proposals did not show what was looked for, and why that proves nothing. */
    static Phrase words(Candidates candidates, Phrase shown) {
        var why = candidates.untried().stream()
                .map(untried -> untried.words())
                .reduce((one, next) -> Phrase.of("%s, and %s", one, next))
                .orElse(Phrase.NONE);
        var count = candidates.proposals().size();
        var tried = String.format(Locale.ROOT, "%,d", count);
        return count == 1
                ? Phrase.of("%s proposal that was tried %s, and it is not the only one: %s.", tried, shown, why)
                : Phrase.of("%s proposals that were tried %s, and they are not all: %s.", tried, shown, why);
    }
}
