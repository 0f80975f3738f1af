package stance.report.words;

import java.util.List;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.scenario.Proposal;

/** A proposal that shows something, exactly as it is. */
public final class WitnessWords {

    private WitnessWords() {}

    /** When it is proposed, and by whom. */
    public static Phrase head(Proposal witness) {
        return witness.proposedBy()
                .map(actor -> Phrase.of("Witness of %s, proposed by %s:", witness.asOf(), actor))
                .orElseGet(() -> Phrase.of("Witness of %s:", witness.asOf()));
    }

    /** Its provisions and what is in force, one a line. */
    public static List<Phrase> terms(Proposal witness) {
        return Stream.concat(
                        witness.provisions().values().stream()
                                .map(term -> Phrase.of("%s: %s", term.id(), term.words())),
                        witness.context().values().stream()
                                .map(term -> Phrase.of("in force: %s: %s", term.id(), term.words())))
                .toList();
    }
}
