package stance.regress.lint;

import java.util.Locale;
import java.util.stream.Collectors;
import stance.regress.witness.Candidates;

/** Why a search says nothing. */
final class NotSearched {

    private NotSearched() {}

    /** How many proposals did not show what was looked for, and why that proves nothing. */
    static String words(Candidates candidates, String shown) {
        var why = candidates.untried().stream()
                .map(untried -> untried.words().toString())
                .collect(Collectors.joining(", and "));
        var tried = candidates.proposals().size();
        return String.format(
                Locale.ROOT,
                tried == 1
                        ? "%,d proposal that was tried %s, and it is not the only one: %s."
                        : "%,d proposals that were tried %s, and they are not all: %s.",
                tried,
                shown,
                why);
    }
}
