package stance.report.crosscheck;

import java.util.stream.Collectors;
import stance.language.Phrase;
import stance.pack.profile.FormPrinter;
import stance.regress.crosscheck.Disagreement;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.words.Counts;
import stance.report.words.WitnessWords;
import stance.scenario.Proposal;

/** A disagreement of Drools and the checker for people: the smallest rule and scenario that show it. */
public final class DisagreementDocument {

    /** More rules are not shown: then only the whole pack shows it. */
    private static final int SHOWN = 8;

    private DisagreementDocument() {}

    /** What is to be reported. */
    public static Document of(Disagreement disagreement) {
        var title = Phrase.of(
                "Where Drools and the checker disagree on %s, the smallest case that was found (please report it):",
                disagreement.stance().id());
        return Document.of(title, body -> {
            body.header(head -> head.heading(1, title));
            body.facts(found -> {
                found.add(
                        Phrase.of("Drools finds"),
                        DisagreementWords.findings(disagreement.smallest().byDrools()));
                found.add(
                        Phrase.of("the checker finds"),
                        DisagreementWords.findings(disagreement.smallest().byChecker()));
            });
            rules(body, disagreement);
            scenario(body, disagreement.smallest().proposal());
        });
    }

    private static void rules(Blocks body, Disagreement disagreement) {
        var rules = disagreement.rules();
        body.code(rules.stream().limit(SHOWN).map(FormPrinter::print).collect(Collectors.joining("\n")));
        if (rules.size() > SHOWN) {
            body.paragraph(Phrase.of(
                    "and %s of the pack: with fewer it does not show.", Counts.otherRules(rules.size() - SHOWN)));
        }
    }

    private static void scenario(Blocks body, Proposal proposal) {
        var parties = String.join(", ", proposal.parties());
        body.section(part -> part.paragraph(proposal.proposedBy()
                        .map(actor ->
                                Phrase.of("as of %s, proposed by %s, parties %s", proposal.asOf(), actor, parties))
                        .orElseGet(() -> Phrase.of("as of %s, parties %s", proposal.asOf(), parties)))
                .phrases(WitnessWords.terms(proposal)));
    }
}
