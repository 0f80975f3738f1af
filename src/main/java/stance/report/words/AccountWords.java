package stance.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.explain.Account;
import stance.explain.Account.Status;
import stance.explain.Attempt;
import stance.explain.Explanation;
import stance.pack.record.Stance;

/**
 * What became of a stance, in words.
 *
 * @param labels the actor, and what the stance weighs
 * @param hindrance why it does not apply, in a sentence
 * @param attempts how its conditions came out
 * @param further how many more matches there are
 */
public record AccountWords(
        Stance stance,
        List<String> labels,
        Optional<String> hindrance,
        List<AttemptWords> attempts,
        Optional<String> further) {

    /** The heading of an attempt and its conditions. */
    public record AttemptWords(String heading, List<StepWords> steps) {}

    /** Stances of which the same became, the nearest to speaking first. */
    public record Group(String heading, List<AccountWords> accounts) {}

    /** All that were asked about: those that spoke, those that did not, those that do not apply. */
    public static List<Group> of(Explanation explanation) {
        var groups = new ArrayList<Group>();
        for (var status : Status.values()) {
            var accounts = explanation.accounts().stream()
                    .filter(account -> account.status() == status)
                    .sorted(Comparator.comparingInt(AccountWords::missed))
                    .map(account -> of(account, explanation.evaluation()))
                    .toList();
            if (!accounts.isEmpty()) {
                var heading = Counts.of(accounts.size(), "stance") + " " + words(status, accounts.size());
                groups.add(new Group(Sentences.capital(heading), accounts));
            }
        }
        return groups;
    }

    private static String words(Status status, int count) {
        return status == Status.DOES_NOT_APPLY && count > 1 ? "do not apply" : status.words();
    }

    private static int missed(Account account) {
        return account.nearest().map(Attempt::missed).orElse(0);
    }

    private static AccountWords of(Account account, Evaluation evaluation) {
        var stance = account.stance();
        var labels = List.of(
                stance.actor().name(), stance.strength().words(), stance.basis().words());
        var proposal = evaluation.proposal();
        var hindrance = account.hindrance()
                .map(reason -> HindranceWords.of(stance, reason, proposal.pack(), proposal.asOf()))
                .map(reason ->
                        Sentences.capital(reason + (account.matches().isEmpty() ? "." : "; its conditions are met.")));
        var attempts = new ArrayList<AttemptWords>();
        for (var i = 0; i < account.matches().size(); i++) {
            var heading = account.matches().size() == 1 ? "Its conditions" : "Match " + (i + 1);
            attempts.add(of(heading, account.matches().get(i), stance));
        }
        account.nearest().ifPresent(nearest -> attempts.add(of("How near it came", nearest, stance)));
        var more = account.matchCount() - account.matches().size();
        return new AccountWords(
                stance,
                labels,
                hindrance,
                attempts,
                more > 0 ? Optional.of("and " + Counts.of(more, "more match", "more matches")) : Optional.empty());
    }

    /** The name of the rule that carries the metadata is left out: its id and title stand above. */
    private static AttemptWords of(String heading, Attempt attempt, Stance stance) {
        var isFirst = attempt.rule().name().equals(stance.rules().get(0).name());
        var rule = isFirst ? "" : " (" + attempt.rule().name() + ")";
        return new AttemptWords(heading + rule + ":", StepWords.of(attempt));
    }
}
