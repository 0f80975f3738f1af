package stance.report.words;

import java.util.ArrayList;
import java.util.List;
import stance.evaluate.Evaluation;
import stance.evaluate.Filters;
import stance.evaluate.Reading;
import stance.language.Phrase;
import stance.pack.PolicyPack;

/**
 * What is needed to cite a result and to repeat it.
 *
 * @param version of the program
 * @param pack its id
 * @param packHash the SHA-256 of the pack's files
 */
public record Stamp(String version, String pack, String packHash) {

    private static final int SHOWN = 7;

    public static Stamp of(Evaluation evaluation) {
        return of(evaluation.proposal().pack());
    }

    public static Stamp of(PolicyPack pack) {
        return new Stamp(ProgramVersion.get(), pack.id(), pack.hash());
    }

    /** In one line, with the reading and the filters of the evaluation. */
    public static Phrase words(Evaluation evaluation) {
        return words(evaluation.proposal().pack(), evaluation.reading(), evaluation.filters());
    }

    /** In one line, with the filters, where the sides of a comparison are of different readings. */
    public static Phrase ofBothReadings(Evaluation evaluation) {
        return words(of(evaluation), Phrase.of("both readings"), evaluation.filters());
    }

    /** In one line, with a reading, filters, and what else it takes to repeat a result. */
    static Phrase words(PolicyPack pack, Reading reading, Filters filters, Phrase... further) {
        return words(of(pack), reading.words(), filters, further);
    }

    private static Phrase words(Stamp stamp, Phrase reading, Filters filters, Phrase... further) {
        var words = new ArrayList<>(List.of(stamp.words(), reading));
        filters.names().forEach(name -> words.add(Phrase.verbatim(name)));
        words.addAll(List.of(further));
        return Phrase.listed(words, ", ");
    }

    /** In one line, with the beginning of the hash. */
    public Phrase words() {
        return Phrase.of("stance %s, pack %s", version, packHash.substring(0, SHOWN));
    }
}
