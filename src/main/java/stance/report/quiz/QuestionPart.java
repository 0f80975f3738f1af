package stance.report.quiz;

import java.util.Map;
import stance.language.Phrase;
import stance.pack.vocabulary.Term;
import stance.report.document.Blocks;
import stance.report.words.Dates;
import stance.report.words.TermWords;
import stance.scenario.Proposal;

/** A proposal of which is guessed what the parties make of it: all that a guess may rest on. */
final class QuestionPart {

    private QuestionPart() {}

    /** Its title, its day and its terms as sentences. */
    static void show(Blocks body, Proposal proposal, int number, int level) {
        body.heading(
                level,
                Phrase.of("%s. %s", number, proposal.title()),
                label -> label.text(Phrase.of("as of %s", Dates.of(proposal.asOf()))));
        proposal.variant().ifPresent(name -> body.paragraph(Phrase.of("Variant: %s", name)));
        var proposed = proposal.proposedBy()
                .map(actor -> Phrase.of(
                        "What %s proposes", proposal.pack().actor(actor).inSentence()))
                .orElse(Phrase.of("What is proposed"));
        terms(body, proposed, proposal, proposal.provisions());
        if (!proposal.context().isEmpty()) {
            terms(body, Phrase.of("In force, not proposed"), proposal, proposal.context());
        }
    }

    private static void terms(Blocks body, Phrase heading, Proposal proposal, Map<String, Term> terms) {
        var words = TermWords.of(proposal.pack());
        body.paragraph(Phrase.of("%s:", heading));
        body.phrases(terms.entrySet().stream()
                .map(term -> Phrase.of("%s: %s", term.getKey(), words.term(term.getValue())))
                .toList());
    }
}
