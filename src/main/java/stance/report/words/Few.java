package stance.report.words;

import java.util.List;
import stance.language.Phrase;

/** A list that stays short: of a long one the first are named and the others counted. */
public final class Few {

    /** More than these are not all named. */
    private static final int MOST = 6;

    /** So many of a long list. */
    private static final int NAMED = 3;

    private Few() {}

    /** Such as "a, b and c", or "a, b, c and 14 more". */
    public static Phrase of(List<?> parts) {
        return parts.size() <= MOST
                ? Phrase.joined(parts)
                : Phrase.of("%s and %s more", Phrase.listed(parts.subList(0, NAMED), ", "), parts.size() - NAMED);
    }
}
