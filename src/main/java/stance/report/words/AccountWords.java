package stance.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.explain.Account;
import stance.explain.Account.Status;
import stance.explain.Attempt;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Side;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;

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
        List<Phrase> labels,
        Optional<Phrase> hindrance,
        List<AttemptWords> attempts,
        Optional<Phrase> further) {

    /** The heading of an attempt, its rule as it is written, of which pack, and its conditions. */
    public record AttemptWords(Phrase heading, StanceRule rule, PolicyPack pack, List<StepWords> steps) {}

    /**
     * Stances of which the same became, the nearest to speaking first.
     *
     * @param about those that are about a fact that is there
     * @param apart those that are about nothing that is there
     */
    public record Group(Status status, Phrase heading, List<AccountWords> about, List<AccountWords> apart) {

        /** All of them. */
        public List<AccountWords> accounts() {
            return Stream.concat(about.stream(), apart.stream()).toList();
        }
    }

    /** All that were asked about: those that spoke, those that did not, those that do not apply. */
    public static List<Group> of(Explanation explanation) {
        var groups = new ArrayList<Group>();
        for (var status : Status.values()) {
            var accounts = explanation.accounts().stream()
                    .filter(account -> account.status() == status)
                    .sorted(Comparator.comparingInt(AccountWords::missed))
                    .toList();
            if (!accounts.isEmpty()) {
                groups.add(new Group(
                        status,
                        heading(status, accounts.size()),
                        of(accounts, false, explanation.evaluation()),
                        of(accounts, true, explanation.evaluation())));
            }
        }
        return groups;
    }

    private static Phrase heading(Status status, int count) {
        return switch (status) {
            case FIRED -> count == 1 ? Phrase.of("1 stance spoke") : Phrase.of("%s stances spoke", count);
            case DID_NOT_FIRE ->
                count == 1 ? Phrase.of("1 stance did not speak") : Phrase.of("%s stances did not speak", count);
            case DOES_NOT_APPLY ->
                count == 1 ? Phrase.of("1 stance does not apply") : Phrase.of("%s stances do not apply", count);
        };
    }

    private static List<AccountWords> of(List<Account> accounts, boolean areApart, Evaluation evaluation) {
        return accounts.stream()
                .filter(account -> isApart(account) == areApart)
                .map(account -> of(account, evaluation))
                .toList();
    }

    private static boolean isApart(Account account) {
        return account.nearest().filter(nearest -> !nearest.isAboutFacts()).isPresent();
    }

    private static int missed(Account account) {
        return account.nearest().map(Attempt::missed).orElse(0);
    }

    private static AccountWords of(Account account, Evaluation evaluation) {
        var stance = account.stance();
        var labels = List.of(
                Phrase.verbatim(stance.actor().name()),
                stance.strength().words(),
                stance.basis().words());
        var proposal = evaluation.proposal();
        var hindrance = account.hindrance()
                .map(reason -> new Capital(HindranceWords.of(stance, reason, proposal.pack(), proposal.asOf())))
                .map(reason -> account.matches().isEmpty()
                        ? Phrase.of("%s.", reason)
                        : Phrase.of("%s; its conditions are met.", reason));
        var attempts = new ArrayList<AttemptWords>();
        for (var i = 0; i < account.matches().size(); i++) {
            var heading = account.matches().size() == 1 ? Phrase.of("Its conditions") : Phrase.of("Match %s", i + 1);
            attempts.add(of(heading, account.matches().get(i), stance));
        }
        account.nearest().ifPresent(nearest -> attempts.add(of(Phrase.of("How near it came"), nearest, stance)));
        return new AccountWords(
                stance,
                labels,
                hindrance,
                attempts,
                further(account.matchCount() - account.matches().size()));
    }

    private static Optional<Phrase> further(int more) {
        return switch (more) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Phrase.of("and 1 more match"));
            default -> Optional.of(Phrase.of("and %s more matches", more));
        };
    }

    /** The name of the rule that carries the metadata is left out: its id and title stand above. */
    private static AttemptWords of(Phrase heading, Attempt attempt, Stance stance) {
        var name = attempt.rule().written().name();
        var isFirst = name.equals(stance.written().get(0).name());
        var isMissed = attempt.rule().side() == Side.MISSED;
        var about = new ArrayList<Phrase>();
        if (!isFirst) {
            about.add(Phrase.verbatim(name));
        }
        if (isMissed) {
            about.add(Phrase.of("its demand missed"));
        }
        return new AttemptWords(
                about.isEmpty()
                        ? Phrase.of("%s:", heading)
                        : Phrase.of("%s (%s):", heading, Phrase.listed(about, "; ")),
                attempt.rule().asWritten(),
                attempt.pack(),
                StepWords.of(attempt));
    }
}
