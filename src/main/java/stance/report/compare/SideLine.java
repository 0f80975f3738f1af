package stance.report.compare;

import java.util.List;
import java.util.Optional;
import stance.language.Phrase;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * A line of the table of sides.
 *
 * @param isInner whether it is a part of the line of a party above it
 * @param entries one for each side
 */
record SideLine(Phrase head, boolean isInner, List<Entry> entries) {

    /** Keeps its own copy. */
    SideLine {
        entries = List.copyOf(entries);
    }

    /** What stands there for a side: a verdict, a response and on what it rests, or why there is none. */
    record Entry(Optional<Verdict> verdict, Optional<Response> response, Phrase ground) {

        static Entry of(Verdict verdict) {
            return new Entry(Optional.of(verdict), Optional.empty(), Phrase.NONE);
        }

        static Entry of(Response response, Phrase ground) {
            return new Entry(Optional.empty(), Optional.of(response), ground);
        }

        static Entry none(Phrase why) {
            return new Entry(Optional.empty(), Optional.empty(), why);
        }
    }
}
