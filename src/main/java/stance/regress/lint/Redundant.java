package stance.regress.lint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import stance.evaluate.Applicability;
import stance.evaluate.Evaluation;
import stance.evaluate.Filters;
import stance.evaluate.Finding;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.record.Visibility;
import stance.problem.Severity;
import stance.regress.witness.Candidates;
import stance.regress.witness.Witnesses;

/** Finds stances beside which another of the same actor says as much, wherever and whenever they speak. */
final class Redundant implements Check {

    static final LintCode CODE = LintCode.of(
            "redundant", Severity.INFO, "Wherever a stance speaks, another of the same actor answers as firmly.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var pack = subject.pack();
        var known = new HashSet<Set<String>>();
        var days = days(pack);
        return subject.heard()
                .flatMap(stance -> subject.heard()
                        .filter(other -> isHeardWherever(stance, other) && !known.contains(ids(stance, other)))
                        .filter(other -> isInForceWhenever(stance, other, days))
                        .filter(other -> isCovered(stance, other, subject.witnesses()))
                        .limit(1)
                        .peek(other -> known.add(ids(stance, other)))
                        .map(other -> finding(stance, other)));
    }

    private static Set<String> ids(Stance stance, Stance other) {
        return Set.of(stance.id(), other.id());
    }

    /** Whether no filter hears the one without the other. */
    private static boolean isHeardWherever(Stance stance, Stance other) {
        return stance.actor().id().equals(other.actor().id())
                && !stance.id().equals(other.id())
                && (other.basis() == Basis.STATED || stance.basis() != Basis.STATED)
                && (other.basis() != Basis.INFERRED || stance.basis() == Basis.INFERRED)
                && (other.visibility() == Visibility.PUBLIC || stance.visibility() == Visibility.PRIVATE);
    }

    /** Which stances apply on each day on which that changes. */
    private static List<Applicability> days(PolicyPack pack) {
        var days = new TreeSet<LocalDate>();
        pack.stances().forEach(stance -> {
            days.add(stance.stated().counts());
            stance.until().ifPresent(days::add);
        });
        return days.stream()
                .map(day -> Applicability.of(pack, day, Filters.NONE))
                .toList();
    }

    private static boolean isInForceWhenever(Stance stance, Stance other, List<Applicability> days) {
        return days.stream().allMatch(day -> !day.applies(stance.id()) || day.applies(other.id()));
    }

    private static boolean isCovered(Stance stance, Stance other, Witnesses witnesses) {
        var spoke = false;
        for (var rule :
                stance.rules().stream().filter(each -> each.side().speaks()).toList()) {
            var candidates = witnesses.of(rule, other);
            for (var proposal : candidates.proposals()) {
                var findings = Evaluation.of(proposal).findings();
                var own = of(stance, findings);
                var others = of(other, findings);
                if (!own.stream().allMatch(finding -> others.stream().anyMatch(each -> isAsMuch(each, finding)))) {
                    return false;
                }
                spoke |= !own.isEmpty();
            }
            if (!isEnough(candidates)) {
                return false;
            }
        }
        return spoke;
    }

    private static boolean isEnough(Candidates candidates) {
        return candidates.isComplete() && !candidates.proposals().isEmpty();
    }

    private static List<Finding> of(Stance stance, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.stance().id().equals(stance.id()))
                .toList();
    }

    /** Whether a finding answers as another does, or more firmly; or says the very same, where it is no answer. */
    private static boolean isAsMuch(Finding finding, Finding other) {
        var isOnTheSame = finding.aim() == other.aim() && finding.targets().equals(other.targets());
        var isAnAnswer = finding.answers() && other.answers();
        return isOnTheSame
                && (isAnAnswer
                        ? finding.response().equals(other.response())
                                && finding.strength().weight()
                                        >= other.strength().weight()
                        : finding.effect() == other.effect()
                                && finding.arguments().equals(other.arguments()));
    }

    private static LintFinding finding(Stance stance, Stance other) {
        return LintFinding.of(
                CODE,
                stance.id() + "+" + other.id(),
                stance.place(),
                Phrase.of("Wherever and whenever it speaks, %s answers the same, as firmly.", other.id()),
                Phrase.of("Correct its conditions, or take it out, if it adds no words to the record."));
    }
}
