package stance.report.lint;

import java.util.List;
import java.util.stream.Stream;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/** A witness in words. */
final class WitnessWords {

    private WitnessWords() {}

    /** When it is proposed, and by whom. */
    static String head(Proposal witness) {
        return "Witness of " + witness.asOf()
                + witness.proposedBy().map(actor -> ", proposed by " + actor).orElse("") + ":";
    }

    /** Its provisions and what is in force, one a line. */
    static List<String> terms(Proposal witness) {
        return Stream.concat(
                        witness.provisions().values().stream().map(WitnessWords::words),
                        witness.context().values().stream().map(term -> "in force: " + words(term)))
                .toList();
    }

    private static String words(Term term) {
        return term.id() + ": " + term.words();
    }
}
