package stance.author;

import java.util.List;
import java.util.Optional;
import stance.problem.Place;

/**
 * An entry of a fact sheet: a position with its source, before it is a stance.
 *
 * @param topic the sheet's own word for it
 * @param area the sheet's own word for what the topic belongs to
 * @param quoteWordsOf whose words the quote is: {@code speaker}, {@code publisher} or other
 * @param verified whether the words were found in the source: {@code exact}, {@code near-corrected} or {@code not-found}
 * @param until the day from which it no longer holds
 * @param channel in which it was said: {@code public} or {@code private}
 * @param unread the keys of the entry for which a stance has no place
 * @param place where it stands
 */
public record Fact(
        String id,
        String actor,
        Optional<String> speaker,
        Optional<String> role,
        String stated,
        Optional<String> topic,
        Optional<String> area,
        String position,
        String polarity,
        String hardness,
        Optional<String> hardnessWhy,
        Optional<String> conditions,
        String basis,
        Page page,
        List<Page> corroborating,
        Optional<String> supersedes,
        Optional<String> quoteWordsOf,
        Optional<String> verified,
        Optional<String> notes,
        Optional<Until> until,
        Optional<String> channel,
        List<String> unread,
        Place place) {

    /** Keeps its own copies. */
    public Fact {
        corroborating = List.copyOf(corroborating);
        unread = List.copyOf(unread);
    }

    /** When a position ends, and why. */
    public record Until(String date, Optional<String> why) {}

    /**
     * A page that tells of a position.
     *
     * @param date as precise as it is known, in ISO 8601
     * @param quote the words on it; empty where none are given
     * @param language of the words
     */
    public record Page(
            String title,
            Optional<String> publisher,
            Optional<String> date,
            String url,
            Optional<String> quote,
            Optional<String> language) {}
}
