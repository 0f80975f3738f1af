package stance.report;

import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;

/**
 * What is needed to cite a result and to repeat it.
 *
 * @param version of the program
 * @param pack its id
 * @param packHash the SHA-256 of the pack's files
 */
record Stamp(String version, String pack, String packHash) {

    private static final int SHOWN = 7;

    static Stamp of(Evaluation evaluation) {
        return of(evaluation.proposal().pack());
    }

    static Stamp of(PolicyPack pack) {
        return new Stamp(ProgramVersion.get(), pack.id(), pack.hash());
    }

    /** In one line, with the beginning of the hash. */
    String words() {
        return "stance " + version + ", pack " + packHash.substring(0, SHOWN);
    }
}
