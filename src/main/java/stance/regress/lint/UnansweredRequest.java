package stance.regress.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.CounterOffer;
import stance.evaluate.CounterOffer.Change;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.pack.form.Effect;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Term;
import stance.problem.Severity;
import stance.scenario.Proposal;

/** Finds what an actor proposes itself, and of which it says nothing once that is on the table. */
final class UnansweredRequest implements Check {

    static final LintCode CODE = LintCode.of(
            "unanswered-request", Severity.WARNING, "An actor proposes something on which it has no stance itself.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return subject.heard()
                .flatMap(stance -> stance.rules().stream()
                        .filter(UnansweredRequest::proposes)
                        .flatMap(rule -> of(rule, stance, subject).stream())
                        .limit(1));
    }

    private static boolean proposes(StanceRule rule) {
        return rule.form().effects().stream()
                .anyMatch(call -> call.effect() == Effect.PROPOSES || call.effect() == Effect.PROPOSES_PROVISION);
    }

    /** A request that was taken up, and of which the actor says nothing in any of the proposals that were tried. */
    private static Optional<LintFinding> of(StanceRule rule, Stance stance, Subject subject) {
        var silent = new ArrayList<TakenUp>();
        var proposals = subject.witnesses().of(rule).proposals();
        for (var proposal : proposals) {
            for (var taken : takenUp(stance, proposal)) {
                if (taken.isAnsweredBy(stance)) {
                    return Optional.empty();
                }
                silent.add(taken);
            }
        }
        return silent.stream().findFirst().map(taken -> finding(taken, stance));
    }

    /** A proposal with what was asked for, under the id of a provision. */
    private record TakenUp(Proposal proposal, Term term) {

        private boolean isAnsweredBy(Stance stance) {
            return Evaluation.of(proposal).isAnswered(stance.actor().id(), term.id());
        }
    }

    private static List<TakenUp> takenUp(Stance stance, Proposal proposal) {
        return Evaluation.of(proposal).counterOffers().stream()
                .filter(offer -> offer.stance().id().equals(stance.id()) && !offer.demanded())
                .map(CounterOffer::changes)
                .flatMap(List::stream)
                .map(change -> takenUp(change, proposal))
                .toList();
    }

    private static TakenUp takenUp(Change change, Proposal proposal) {
        var before = change.provision().map(proposal.provisions()::get);
        var type = proposal.pack().vocabulary().type(change.type()).orElseThrow();
        var id = change.provision().orElseGet(() -> unused(proposal));
        var term =
                new Term(id, type, change.values(type, before.map(Term::values).orElse(Map.of())));
        return new TakenUp(proposal.with(term), term);
    }

    private static String unused(Proposal proposal) {
        var id = "request";
        while (proposal.provisions().containsKey(id) || proposal.context().containsKey(id)) {
            id += "-more";
        }
        return id;
    }

    private static LintFinding finding(TakenUp taken, Stance stance) {
        return new LintFinding(
                CODE,
                stance.id(),
                stance.place(),
                Phrase.of(
                        "It proposes %s, and %s has no stance on that.",
                        taken.term().words(), stance.actor().inSentence()),
                Phrase.of("Write down what the actor says of it, or take the proposal out."),
                Optional.of(taken.proposal()));
    }
}
