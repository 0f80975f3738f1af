package stance.regress.lint;

import static stance.regress.lint.LintCode.CONTRADICTION;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.pack.form.EffectCall;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.regress.witness.Witnesses;
import stance.scenario.Proposal;

/** Finds stances of one actor that answer the same cell of some proposal with yes and with no. */
record Contradictions(Witnesses witnesses) implements Check {

    private record Call(Stance stance, StanceRule rule, EffectCall call) {
        static Stream<Call> of(Stance stance) {
            return stance.rules().stream()
                    .flatMap(rule -> rule.form().effects().stream().map(call -> new Call(stance, rule, call)));
        }
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var known = new HashSet<Set<String>>();
        return subject.pack().actors().keySet().stream()
                .map(actor -> subject.pack().stances().stream()
                        .filter(stance -> stance.actor().id().equals(actor))
                        .flatMap(Call::of)
                        .toList())
                .flatMap(calls -> ofActor(calls, known));
    }

    private Stream<LintFinding> ofActor(List<Call> calls, Set<Set<String>> known) {
        var negative =
                calls.stream().filter(call -> call.call().effect().isNegative()).toList();
        return calls.stream()
                .filter(call -> call.call().effect().isPositive())
                .flatMap(yes -> negative.stream()
                        .filter(no -> !known.contains(ids(yes, no)))
                        .flatMap(no -> finding(yes, no).stream())
                        .filter(finding -> known.add(Set.of(finding.at().split("\\+", -1)))));
    }

    private static Set<String> ids(Call yes, Call no) {
        return yes.stance().id().equals(no.stance().id())
                ? Set.of(yes.stance().id())
                : Set.of(yes.stance().id(), no.stance().id());
    }

    private Optional<LintFinding> finding(Call yes, Call no) {
        return witnesses.together(yes.rule(), yes.call(), no.rule(), no.call()).proposals().stream()
                .filter(proposal -> isContradicted(proposal, yes.stance(), no.stance()))
                .findFirst()
                .map(witness -> finding(yes, no, witness));
    }

    private static boolean isContradicted(Proposal proposal, Stance yes, Stance no) {
        var findings = Evaluation.of(proposal).findings().stream()
                .filter(Finding::answers)
                .toList();
        return findings.stream()
                .filter(finding -> finding.stance().id().equals(yes.id())
                        && finding.effect().isPositive())
                .anyMatch(positive -> findings.stream()
                        .filter(finding -> finding.stance().id().equals(no.id())
                                && finding.effect().isNegative())
                        .anyMatch(negative -> negative.cell().equals(positive.cell())));
    }

    private static LintFinding finding(Call yes, Call no, Proposal witness) {
        var isOne = yes.stance().id().equals(no.stance().id());
        var at = isOne
                ? yes.stance().id()
                : String.join(
                        "+",
                        Stream.of(yes.stance().id(), no.stance().id()).sorted().toList());
        return new LintFinding(
                CONTRADICTION,
                at,
                yes.rule().place(),
                yes.rule().name() + ": " + yes.call().effect().call() + " what "
                        + (isOne ? "another rule of it" : no.rule().name()) + " "
                        + no.call().effect().call() + "; the no counts.",
                "Narrow the conditions of one, or date them by @supersedes or @until.",
                Optional.of(witness));
    }
}
