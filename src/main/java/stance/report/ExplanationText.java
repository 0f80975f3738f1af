package stance.report;

import java.util.Comparator;
import stance.explain.Account;
import stance.explain.Account.Status;
import stance.explain.Attempt;
import stance.explain.Explanation;
import stance.pack.record.Stance;

/** An explanation for people: what spoke, what came near, what does not apply, each with its conditions. */
public final class ExplanationText {

    private static final int INDENT = 4;

    private final Explanation explanation;
    private final Style style;
    private final Lines lines;

    private ExplanationText(Explanation explanation, Style style) {
        this.explanation = explanation;
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The explanation as text, with a line break at its end. */
    public static String of(Explanation explanation, Style style) {
        return new ExplanationText(explanation, style).text();
    }

    private String text() {
        var evaluation = explanation.evaluation();
        TextHead.print(evaluation, lines, style);
        for (var status : Status.values()) {
            accounts(status);
        }
        if (explanation.accounts().isEmpty()) {
            lines.add("No stance was asked about.").gap();
        }
        var right = Stamp.words(evaluation);
        lines.sides("", "", right, style.dim(right));
        return lines.toString();
    }

    private void accounts(Status status) {
        var accounts = explanation.accounts().stream()
                .filter(account -> account.status() == status)
                .sorted(Comparator.comparingInt(ExplanationText::missed))
                .toList();
        if (accounts.isEmpty()) {
            return;
        }
        var heading = Counts.of(accounts.size(), "stance") + " " + words(status, accounts.size());
        lines.add(style.bold(Sentences.capital(heading))).gap();
        accounts.forEach(this::account);
    }

    private static String words(Status status, int count) {
        return status == Status.DOES_NOT_APPLY && count > 1 ? "do not apply" : status.words();
    }

    private static int missed(Account account) {
        return account.nearest().map(Attempt::missed).orElse(0);
    }

    private void account(Account account) {
        var stance = account.stance();
        var label = stance.actor().name() + ", " + stance.strength().words() + ", "
                + stance.basis().words();
        lines.sides(stance.id(), style.bold(stance.id()), label, style.dim(label));
        lines.wrap(stance.title(), 2);
        QuoteText.print(stance, lines);
        account.hindrance().map(reason -> hindrance(stance, account)).ifPresent(words -> lines.wrap(words, 2, INDENT));
        for (var i = 0; i < account.matches().size(); i++) {
            attempt(
                    account.matches().size() == 1 ? "Its conditions" : "Match " + (i + 1),
                    account.matches().get(i));
        }
        if (account.matchCount() > account.matches().size()) {
            lines.wrap("and " + (account.matchCount() - account.matches().size()) + " more matches", 2);
        }
        account.nearest().ifPresent(nearest -> attempt("How near it came", nearest));
        lines.gap();
    }

    private String hindrance(Stance stance, Account account) {
        var proposal = explanation.evaluation().proposal();
        return account.hindrance()
                .map(reason -> Sentences.capital(HindranceWords.of(stance, reason, proposal.pack(), proposal.asOf())
                        + (account.matches().isEmpty() ? "." : "; its conditions are met.")))
                .orElse("");
    }

    private void attempt(String heading, Attempt attempt) {
        var rule = attempt.rule().name().equals(name(attempt))
                ? ""
                : " (" + attempt.rule().name() + ")";
        lines.wrap(heading + rule + ":", 2, INDENT);
        StepWords.of(attempt).forEach(this::step);
    }

    /** The name of the rule that carries the metadata: its id and title stand above. */
    private String name(Attempt attempt) {
        var stance =
                explanation.evaluation().proposal().pack().stance(attempt.rule().stance());
        return stance.map(known -> known.rules().get(0).name()).orElse("");
    }

    private void step(StepWords step) {
        var outcome = step.outcome().words();
        var column = StepWords.Outcome.NOT_ASKED.words().length() + 2;
        var further = INDENT + column;
        lines.wrap(outcome + " ".repeat(column - outcome.length()) + step.words(), INDENT, further);
    }
}
