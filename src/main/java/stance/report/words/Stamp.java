package stance.report.words;

import java.util.ArrayList;
import java.util.List;
import stance.evaluate.Evaluation;
import stance.evaluate.Filters;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.scenario.Proposal;

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

    /** In one line, with the filters and the assumptions of the evaluation. */
    public static Phrase words(Evaluation evaluation) {
        return words(evaluation.proposal(), evaluation.filters());
    }

    /** In one line, with filters, assumptions, and what else it takes to repeat a result. */
    static Phrase words(Proposal proposal, Filters filters, Phrase... further) {
        var words = new ArrayList<>(List.of(of(proposal.pack()).words()));
        filters.names().forEach(name -> words.add(Phrase.verbatim(name)));
        var assumed = proposal.assumptions().words();
        if (!assumed.isEmpty()) {
            words.add(Phrase.of("assuming %s", Phrase.listed(assumed, ", ")));
        }
        words.addAll(List.of(further));
        return Phrase.listed(words, ", ");
    }

    /** In one line, with the beginning of the hash. */
    public Phrase words() {
        return Phrase.of("stance %s, pack %s", version, packHash.substring(0, SHOWN));
    }
}
