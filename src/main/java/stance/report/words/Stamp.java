package stance.report.words;

import java.util.ArrayList;
import stance.evaluate.Evaluation;
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
    public static String words(Evaluation evaluation) {
        var words = new ArrayList<String>();
        words.add(of(evaluation).words());
        words.add(evaluation.reading().words());
        words.addAll(evaluation.filters().names());
        return String.join(", ", words);
    }

    /** In one line, with the beginning of the hash. */
    public String words() {
        return "stance " + version + ", pack " + packHash.substring(0, SHOWN);
    }
}
