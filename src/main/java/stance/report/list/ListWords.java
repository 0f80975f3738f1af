package stance.report.list;

import stance.language.Phrase;
import stance.pack.record.Stance;
import stance.record.Lifetime;
import stance.record.Lifetime.Reason;
import stance.report.words.Dates;

/** Turns of phrase that listings share. */
final class ListWords {

    private ListWords() {}

    /** A stance by id and title. */
    static Phrase named(Stance stance) {
        return Phrase.of("%s %s", stance.id(), stance.title());
    }

    /** How a stance ended, such as {@code superseded by MX-2 on 1 May 2026}. */
    static Phrase end(Lifetime.End end) {
        var day = Dates.of(end.day());
        return end.reason() == Reason.EXPIRED
                ? Phrase.of("expired on %s", day)
                : Phrase.of(
                        "superseded by %s on %s",
                        end.successor().map(Stance::id).orElse(""), day);
    }
}
