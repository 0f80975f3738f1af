package stance.report.evaluation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import stance.explain.Account;
import stance.explain.Attempt;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Inlines;
import stance.report.part.ProposalPart;
import stance.report.words.Capital;
import stance.report.words.ConditionWords;
import stance.report.words.Dates;
import stance.report.words.StepWords;

/** Who stands where on one term, in whose words; and what else would be said, were more of the term said. */
public final class TermDocument {

    private TermDocument() {}

    /** The document of a proposal of one term, of which every stance was asked. */
    public static Document of(Explanation explanation) {
        var evaluation = explanation.evaluation();
        var proposal = evaluation.proposal();
        var pack = proposal.pack();
        var term = proposal.provisions().values().iterator().next();
        var title = Phrase.of("%s", new Capital(ConditionWords.of(pack).term(term)));
        return Document.of(title, body -> {
            body.header(head -> head.title(
                    1,
                    title,
                    Phrase.of("%s (%s), as of %s", pack.info().title(), pack.id(), Dates.of(proposal.asOf())),
                    Phrase.of("%s, as of %s", pack.id(), proposal.asOf())));
            Matrix.of(evaluation).show(body);
            Voices.ofParties(explanation).show(body);
            openings(body, explanation);
            body.footer(foot -> ProposalPart.foot(foot, evaluation));
        });
    }

    private static void openings(Blocks body, Explanation explanation) {
        var parties = explanation.evaluation().proposal().parties();
        var open = explanation.accounts().stream()
                .filter(account -> parties.contains(account.stance().actor().id()))
                .filter(account -> account.status() == Account.Status.DID_NOT_FIRE)
                .flatMap(account -> account.nearest().filter(Attempt::isMissingWhatIsNotSaid).stream()
                        .map(attempt -> opening(account, attempt)))
                .toList();
        if (!open.isEmpty()) {
            body.heading(2, Phrase.of("What hangs on what was not said"));
            body.items(open);
        }
    }

    private static Consumer<Inlines> opening(Account account, Attempt attempt) {
        var stance = account.stance();
        return line -> line.text(Phrase.of(
                        "%s, if it is %s: %s ", stance.actor().name(), StepWords.unsaid(attempt), stance.title()))
                .dim(Phrase.of("(%s)", Phrase.listed(labels(account), ", ")));
    }

    private static List<Phrase> labels(Account account) {
        var stance = account.stance();
        return Stream.of(
                        Phrase.verbatim(stance.id()),
                        stance.strength().words(),
                        stance.basis().words())
                .toList();
    }
}
