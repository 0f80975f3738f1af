package stance.regress.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.Applicability;
import stance.evaluate.Filters;
import stance.language.Phrase;
import stance.pack.record.Side;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.problem.Severity;
import stance.regress.witness.Witnesses;

/** Finds stances that have no day, and rules that match no proposal. */
final class NeverFires implements Check {

    static final LintCode CODE = LintCode.of("never-fires", Severity.ERROR, "A stance, or a rule of it, never speaks.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE, NotSearched.CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return subject.heard().flatMap(stance -> of(stance, subject));
    }

    private static Stream<LintFinding> of(Stance stance, Subject subject) {
        var first = stance.stated().counts();
        if (!Applicability.of(subject.pack(), first, Filters.NONE).applies(stance.id())) {
            return Stream.of(LintFinding.of(
                    CODE,
                    stance,
                    Phrase.of("It never applies: it is replaced or ends on %s, the day from which it counts.", first),
                    Phrase.of("Correct @stated, @until, or the @supersedes of the stance that replaces it.")));
        }
        return stance.rules().stream()
                .filter(rule -> rule.side().speaks())
                .flatMap(rule -> of(rule, subject.witnesses()).stream());
    }

    private static Optional<LintFinding> of(StanceRule rule, Witnesses witnesses) {
        var candidates = witnesses.of(rule);
        var isFound = candidates.proposals().stream()
                .anyMatch(proposal -> witnesses.matching(proposal).contains(rule.name()));
        if (isFound) {
            return Optional.empty();
        }
        return Optional.of(
                candidates.isComplete()
                        ? LintFinding.of(
                                CODE,
                                rule.stance(),
                                rule.place(),
                                Phrase.of(
                                        "The rule \"%s\" matches nothing, whichever of the values that rules tell apart a"
                                                + " proposal has%s.",
                                        named(rule),
                                        tried(candidates.proposals().size())),
                                Phrase.of("Correct its conditions: no provision can meet them all."))
                        : LintFinding.of(
                                NotSearched.CODE,
                                rule.stance(),
                                rule.place(),
                                Phrase.of(
                                        "Whether the rule \"%s\" ever matches is open: none of %s",
                                        named(rule), NotSearched.words(candidates, Phrase.of("meets it"))),
                                Phrase.of("Test it by a scenario, or give it fewer conditions.")));
    }

    private static Phrase named(StanceRule rule) {
        var name = rule.written().name();
        return rule.side() == Side.MISSED ? Phrase.of("%s (its demand missed)", name) : Phrase.verbatim(name);
    }

    private static Phrase tried(int combinations) {
        return switch (combinations) {
            case 0 -> Phrase.NONE;
            case 1 -> Phrase.of(" (1 combination)");
            default -> Phrase.of(" (%s combinations)", combinations);
        };
    }
}
