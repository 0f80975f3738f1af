package stance.report.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import stance.explain.Explanation;
import stance.explore.quiz.Scale;
import stance.explore.quiz.Score;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.document.Rows;
import stance.report.part.ProposalPart;
import stance.report.words.Stamp;
import stance.scenario.Proposal;
import stance.scenario.Response;

/** Guessing what parties make of proposals: a sheet of all of them, or turn by turn. */
public final class QuizDocument {

    private static final String EMPTY_BOX = "[ ]";

    private QuizDocument() {}

    /** All questions, and the answers with their words on pages of their own behind them. */
    public static Document sheet(List<Explanation> explanations) {
        var title = Phrase.of("Guess what they make of it");
        return Document.of(title, body -> {
            body.heading(1, title);
            body.paragraph(Phrase.of(
                    "Each party answers each proposal as a whole. The answers follow from what the parties have"
                            + " said; they stand at the end, with the words."));
            body.paragraph(Phrase.of("Three points for the answer, and one for a step beside it."));
            for (var i = 0; i < explanations.size(); i++) {
                var number = i + 1;
                var proposal = explanations.get(i).evaluation().proposal();
                body.card("", card -> {
                    QuestionPart.show(card, proposal, number, 2);
                    boxes(card, proposal);
                });
            }
            body.chapter("answers", part -> {
                part.heading(2, Phrase.of("The answers"));
                for (var i = 0; i < explanations.size(); i++) {
                    answers(part, explanations.get(i), i + 1);
                }
            });
            body.footer(foot -> ProposalPart.foot(
                    foot,
                    Phrase.listed(
                            explanations.stream()
                                    .map(each -> Stamp.words(each.evaluation()))
                                    .distinct()
                                    .toList(),
                            "; ")));
        });
    }

    private static void boxes(Blocks card, Proposal proposal) {
        card.table(Phrase.of("What each party makes of it"), Folding.COLUMNS, rows -> {
            rows.uncaptioned()
                    .columnsAfterHead(Scale.all().stream().map(Response::words).toList());
            proposal.parties().forEach(party -> row(rows, proposal, party));
        });
    }

    private static void row(Rows rows, Proposal proposal, String party) {
        var cells = new ArrayList<Consumer<Inlines>>();
        cells.add(cell -> cell.verbatim(proposal.pack().actor(party).name()));
        cells.addAll(Collections.nCopies(Scale.all().size(), cell -> cell.verbatim(EMPTY_BOX)));
        rows.row(cells);
    }

    private static void answers(Blocks part, Explanation explanation, int number) {
        var proposal = explanation.evaluation().proposal();
        part.heading(3, Phrase.of("%s. %s", number, proposal.title()));
        for (var party : proposal.parties()) {
            var answer = new AnswerPart(explanation, party);
            part.paragraph(answer::say);
            answer.show(part, 4);
        }
    }

    /** What is proposed, before the parties are guessed one by one. */
    public static Document question(Proposal proposal, int number) {
        return Document.of(Phrase.verbatim(proposal.title()), body -> QuestionPart.show(body, proposal, number, 1));
    }

    /** What is asked of one party, and how it can be answered. */
    public static Document choice(Proposal proposal, String party) {
        var question =
                Phrase.of("What %s makes of it:", proposal.pack().actor(party).inSentence());
        return Document.of(question, body -> {
            body.paragraph(question);
            body.paragraph(line -> {
                for (var response : Scale.all()) {
                    line.verbatim(Scale.number(response) + " ").answer(response).verbatim("  ");
                }
                line.text(Phrase.of("q ends"));
            });
        });
    }

    /** What the party makes of it, its words, and what the guess was worth. */
    public static Document answer(Explanation explanation, String party, Response guess) {
        var response = explanation.evaluation().outcome().response(party);
        var answer = new AnswerPart(explanation, party);
        return Document.of(Phrase.of("The answers"), body -> {
            body.paragraph(line -> {
                answer.say(line);
                line.verbatim("  ").text(worth(Score.points(guess, response)));
            });
            answer.show(body, 2);
        });
    }

    private static Phrase worth(int points) {
        return switch (points) {
            case 0 -> Phrase.of("(no point)");
            case 1 -> Phrase.of("(1 point: a step beside it)");
            default -> Phrase.of("(%s points)", points);
        };
    }

    /** How well it went. */
    public static Document score(Score score) {
        var words = score.guesses() == 0
                ? Phrase.of("Nothing was guessed.")
                : Phrase.of(
                        "%s of %s points; %s of %s answers right.",
                        score.points(), score.most(), score.right(), score.guesses());
        return Document.of(words, body -> body.paragraph(line -> line.strong(words)));
    }
}
