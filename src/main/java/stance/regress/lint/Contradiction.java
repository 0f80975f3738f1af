package stance.regress.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.language.Phrase;
import stance.pack.form.EffectCall;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.problem.Severity;
import stance.regress.witness.Candidates;
import stance.regress.witness.Witnesses;
import stance.scenario.Proposal;

/** Finds stances of one actor that answer the same cell of some proposal with yes and with no. */
final class Contradiction implements Check {

    static final LintCode CODE = LintCode.of(
            "contradiction", Severity.WARNING, "Stances of one actor answer the same thing with yes and with no.");

    private record Call(Stance stance, StanceRule rule, EffectCall call) {
        static Stream<Call> of(Stance stance) {
            return stance.rules().stream()
                    .flatMap(rule -> rule.form().effects().stream().map(call -> new Call(stance, rule, call)));
        }
    }

    /** Two calls, and what was tried on them. */
    private record Tried(Call yes, Call no, Optional<Proposal> witness, Candidates candidates) {

        String at() {
            return Contradiction.at(yes, no);
        }
    }

    @Override
    public List<LintCode> codes() {
        return List.of(CODE, NotSearched.CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return subject.pack().actors().keySet().stream()
                .map(actor -> subject.heard()
                        .filter(stance -> stance.actor().id().equals(actor))
                        .flatMap(Call::of)
                        .toList())
                .flatMap(calls -> ofActor(calls, subject.witnesses()));
    }

    private static String at(Call yes, Call no) {
        return Stream.of(yes.stance().id(), no.stance().id())
                .sorted()
                .distinct()
                .collect(Collectors.joining("+"));
    }

    /** One finding for each two stances. */
    private static Stream<LintFinding> ofActor(List<Call> calls, Witnesses witnesses) {
        var negative =
                calls.stream().filter(call -> call.call().effect().isNegative()).toList();
        var found = new LinkedHashMap<String, LintFinding>();
        var open = new LinkedHashMap<String, LintFinding>();
        calls.stream()
                .filter(call -> call.call().effect().isPositive())
                .forEach(yes -> negative.forEach(no -> {
                    var at = at(yes, no);
                    if (!found.containsKey(at)) {
                        var tried = tried(yes, no, witnesses);
                        if (tried.witness().isPresent()) {
                            found.put(at, contradiction(tried));
                        } else if (!tried.candidates().isComplete()) {
                            open.putIfAbsent(at, open(tried));
                        }
                    }
                }));
        open.keySet().removeAll(found.keySet());
        return Stream.concat(found.values().stream(), open.values().stream());
    }

    private static Tried tried(Call yes, Call no, Witnesses witnesses) {
        var candidates = witnesses.together(yes.rule(), yes.call(), no.rule(), no.call());
        var witness = candidates.proposals().stream()
                .filter(proposal -> isContradicted(proposal, yes.stance(), no.stance()))
                .findFirst();
        return new Tried(yes, no, witness, candidates);
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

    private static LintFinding contradiction(Tried tried) {
        var yes = tried.yes();
        var no = tried.no();
        var isOne = yes.stance().id().equals(no.stance().id());
        return new LintFinding(
                CODE,
                tried.at(),
                yes.rule().place(),
                Phrase.of(
                        "%s: %s what %s %s; the no counts.",
                        yes.rule().written().name(),
                        yes.call().effect().call(),
                        isOne
                                ? Phrase.of("another rule of it")
                                : no.rule().written().name(),
                        no.call().effect().call()),
                Phrase.of("Narrow the conditions of one, or date them by @supersedes or @until."),
                tried.witness());
    }

    private static LintFinding open(Tried tried) {
        return LintFinding.of(
                NotSearched.CODE,
                tried.at(),
                tried.yes().rule().place(),
                Phrase.of(
                        "Whether it contradicts \"%s\" is open: none of %s",
                        tried.no().rule().written().name(),
                        NotSearched.words(tried.candidates(), Phrase.of("shows it"))),
                Phrase.of("Test the two by a scenario, or give them fewer conditions."));
    }
}
