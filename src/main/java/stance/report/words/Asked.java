package stance.report.words;

import java.util.Optional;
import stance.evaluate.Finding;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.DemandForm;

/** What a demand behind a finding asks for, in the words of the pack. */
final class Asked {

    private Asked() {}

    /** The demand; empty where the finding comes of none. */
    static Optional<Phrase> of(Finding finding, PolicyPack pack) {
        return finding.saidBy()
                .flatMap(rule -> DemandForm.of(rule.written()).stream())
                .findFirst()
                .map(demand -> ConditionWords.of(pack).demanded(demand));
    }
}
