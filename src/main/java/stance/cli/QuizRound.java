package stance.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stance.explain.Explanation;
import stance.explore.quiz.Scale;
import stance.explore.quiz.Score;
import stance.language.Language;
import stance.language.Phrase;
import stance.report.document.Document;
import stance.report.quiz.QuizDocument;
import stance.report.terminal.TerminalText;
import stance.scenario.Response;

/** Asks a person at the terminal, one party after the other, and says at once how it is. */
final class QuizRound {

    private static final String END = "q";

    private final Terminal terminal;
    private final BufferedReader answers;

    QuizRound(Terminal terminal) {
        this.terminal = terminal;
        this.answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    /** Until all is asked, or the person ends it. */
    void play(List<Explanation> explanations) {
        show(QuizDocument.score(played(explanations)));
    }

    private Score played(List<Explanation> explanations) {
        var score = Score.NONE;
        for (var i = 0; i < explanations.size(); i++) {
            var explanation = explanations.get(i);
            var proposal = explanation.evaluation().proposal();
            show(QuizDocument.question(proposal, i + 1));
            for (var party : proposal.parties()) {
                show(QuizDocument.choice(proposal, party));
                var guess = guess();
                if (guess.isEmpty()) {
                    return score;
                }
                score = score.with(
                        guess.get(), explanation.evaluation().outcome().response(party));
                show(QuizDocument.answer(explanation, party, guess.get()));
            }
        }
        return score;
    }

    /** Asks until it can be understood; empty where the person ends it. */
    private Optional<Response> guess() {
        while (true) {
            terminal.out().print("> ");
            terminal.out().flush();
            var line = line();
            if (line.isEmpty()) {
                // The prompt still stands in the line that a score would begin in.
                terminal.out().print("\n");
                return Optional.empty();
            }
            var said = line.get().strip().toLowerCase(Locale.ROOT);
            if (said.equals(END)) {
                return Optional.empty();
            }
            var guess = read(said);
            if (guess.isPresent()) {
                terminal.out().print("\n");
                return guess;
            }
            terminal.say(Phrase.of("A number from 1 to 5 or its word; q ends.").in(terminal.language()));
        }
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(answers.readLine());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Response> read(String said) {
        return Scale.all().stream()
                .filter(response -> said.equals(String.valueOf(Scale.number(response)))
                        || said.equals(response.words().in(terminal.language()))
                        || said.equals(response.words().in(Language.ENGLISH)))
                .findFirst();
    }

    private void show(Document document) {
        terminal.out().print(TerminalText.of(document, terminal.style(), terminal.language()) + "\n");
        terminal.out().flush();
    }
}
