package stance.report;

import java.time.LocalDate;
import stance.list.Lifetime;
import stance.list.Lifetime.Reason;
import stance.pack.PolicyPack;
import stance.pack.record.PartialDate;
import stance.pack.record.Stance;

/** Turns of phrase, heads and feet that the listings share. */
final class Listed {

    private Listed() {}

    /** What is listed, and of which pack. */
    static void head(Lines lines, Style style, String title, PolicyPack pack) {
        var where = pack.id() + ", record until " + pack.info().recordUntil();
        lines.sides(title, style.bold(title), where, style.dim(where)).gap();
    }

    /** How much it was, and what is needed to cite it. */
    static void foot(Lines lines, Style style, String count, PolicyPack pack) {
        var right = Stamp.of(pack).words();
        lines.sides(count, count, right, style.dim(right));
    }

    static String day(LocalDate day) {
        return Dates.words(new PartialDate(day.toString(), day));
    }

    /** A stance by id and title. */
    static String named(Stance stance) {
        return stance.id() + " " + stance.title();
    }

    /** How a stance ended, such as {@code superseded by MX-2 on 1 May 2026}. */
    static String end(Lifetime.End end) {
        return end.reason() == Reason.EXPIRED
                ? "expired on " + day(end.day())
                : "superseded by " + end.successor().map(Stance::id).orElse("") + " on " + day(end.day());
    }
}
