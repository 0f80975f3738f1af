package stance.pack.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.PackForm;
import stance.pack.form.RuleForm;
import stance.pack.record.PackInfo;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.problem.Spot;

/** Checks that a rule's conditions and effects fit the vocabulary and each other. */
public final class RuleChecker {

    /** The most positive patterns of a rule: matches grow with the product of the facts that they match. */
    public static final int MAX_PATTERNS = 3;

    private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max", "average");

    private final String file;
    private final FactTypes types;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final ConstraintChecker constraints;
    private final EffectChecker effects;
    private final Set<String> bound = new HashSet<>();

    private RuleChecker(
            String file, FactTypes types, Vocabulary vocabulary, Optional<PackInfo> info, Problems problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.types = types;
        this.problems = problems;
        this.constraints = new ConstraintChecker(file, vocabulary, info, problems);
        this.effects = new EffectChecker(file, vocabulary, constraints, problems);
    }

    /** Notes what is wrong with the rules of a file. */
    public static void check(PackForm form, Vocabulary vocabulary, PackInfo info, Problems problems) {
        check(form, vocabulary, Optional.of(info), problems);
    }

    /**
     * Notes what is wrong with the rules of a file.
     *
     * @param info empty where pack.json could not be read: what depends on it is not judged
     */
    public static void check(PackForm form, Vocabulary vocabulary, Optional<PackInfo> info, Problems problems) {
        var types = FactTypes.of(vocabulary);
        Stream.concat(form.rules().stream(), form.refused().bodies().stream())
                .forEach(rule -> new RuleChecker(form.file(), types, vocabulary, info, problems).check(rule));
    }

    private void check(RuleForm rule) {
        var scope = new Scope();
        var before = unknownNames();
        rule.conditions().forEach(condition -> check(condition, scope));
        var isSound = unknownNames() == before && !scope.holdsRefused() && !demandsRefused(rule);
        if (rule.conditions().isEmpty()) {
            error(
                    "rule.no-condition",
                    rule.at(),
                    Phrase.of("The rule has no condition: it must say what it is about."),
                    Phrase.NONE);
        }
        new RuleLimits(file, problems).check(rule);
        effects.check(rule, scope);
        if (isSound) {
            new DemandChecker(file, types, problems).check(rule);
        }
    }

    private long unknownNames() {
        return problems.all().stream()
                .filter(problem -> problem.code().startsWith("rule.unknown"))
                .count();
    }

    private boolean demandsRefused(RuleForm rule) {
        return rule.demands().stream()
                .anyMatch(field -> rule.patterns().anyMatch(pattern -> vocabulary.isRefused(pattern.type(), field)));
    }

    private void check(Condition condition, Scope scope) {
        if (condition instanceof Pattern pattern) {
            check(pattern, scope);
        } else if (condition instanceof Absence absence) {
            check(absence.pattern(), scope.inner());
        } else if (condition instanceof Presence presence) {
            check(presence.pattern(), scope.inner());
        } else if (condition instanceof Universal universal) {
            check(universal.pattern(), scope.inner());
        } else if (condition instanceof Alternatives several) {
            checkBranches(several, scope);
        } else if (condition instanceof Accumulation figure) {
            check(figure, scope);
        }
    }

    private void checkBranches(Alternatives several, Scope scope) {
        var before = Set.copyOf(bound);
        var branches = several.patterns().stream()
                .map(pattern -> {
                    // Each branch may bind the same names as its neighbours.
                    bound.clear();
                    bound.addAll(before);
                    var branch = scope.inner();
                    check(pattern, branch);
                    return branch;
                })
                .toList();
        branches.forEach(branch -> bound.addAll(branch.names()));
        scope.join(branches);
        branches.stream()
                .flatMap(branch -> branch.names().stream())
                .distinct()
                .filter(name -> !scope.isBound(name) && Scope.differ(name, branches))
                .forEach(name -> error(
                        "rule.or-types",
                        several.at(),
                        Phrase.of("The branches of \"or\" bind %s to different types.", name),
                        Phrase.of("Bind different names, or match a common supertype.")));
    }

    private void check(Pattern pattern, Scope scope) {
        var type = types.type(pattern.type());
        if (type.isEmpty()) {
            refuseType(pattern, scope);
            return;
        }
        problems.mentioned("type", pattern.type());
        pattern.binding().ifPresent(binding -> {
            bind(binding, pattern.at());
            scope.bindFact(binding, type.get());
        });
        constraints.check(pattern, type.get(), scope, this::bind);
    }

    /** What a pattern of an unknown type binds is not judged. */
    private void refuseType(Pattern pattern, Scope scope) {
        if (!vocabulary.refused().contains(pattern.type())) {
            problems.unknown(
                    "type",
                    pattern.type(),
                    new Problem(
                            "rule.unknown-type",
                            Severity.ERROR,
                            Place.of(file, pattern.at()),
                            Phrase.of("Unknown type \"%s\".", pattern.type()),
                            Nearest.hint(pattern.type(), types.names())));
        }
        pattern.binding().ifPresent(scope::bindRefused);
        pattern.constraints().stream().flatMap(Constraint::leaves).forEach(leaf -> {
            if (leaf instanceof FieldBinding binding) {
                scope.bindRefused(binding.binding());
            }
        });
    }

    private void check(Accumulation figure, Scope scope) {
        var inner = scope.inner();
        check(figure.pattern(), inner);
        bind(figure.result(), figure.at());
        var isCount = figure.function().equals("count");
        if (!FUNCTIONS.contains(figure.function())) {
            error(
                    "rule.unknown-function",
                    figure.at(),
                    Phrase.of("Unknown function \"%s\" in accumulate.", figure.function()),
                    Nearest.hint(figure.function(), FUNCTIONS.stream().sorted().toList()));
        } else if (inner.isRefused(figure.argument())) {
            scope.bindRefused(figure.result());
        } else if (scope.isBound(figure.argument()) || !inner.isBound(figure.argument())) {
            error(
                    "rule.unknown-binding",
                    figure.at(),
                    Phrase.of(
                            "%s takes a binding of the pattern in accumulate; found %s.",
                            figure.function(), figure.argument()),
                    Nearest.hint(figure.argument(), inner.names()));
        } else if (!isCount
                && inner.field(figure.argument())
                        .filter(field -> field.type().isNumeric())
                        .isEmpty()) {
            error(
                    "rule.not-a-number",
                    figure.at(),
                    Phrase.of(
                            "%s takes a bound field that holds numbers; found %s.",
                            figure.function(), figure.argument()),
                    Phrase.NONE);
        }
        for (var test : figure.tests()) {
            if (!test.binding().equals(figure.result())) {
                error(
                        "rule.unknown-binding",
                        test.at(),
                        Phrase.of("The result is bound to %s; found %s.", figure.result(), test.binding()),
                        Phrase.NONE);
            }
            constraints.checkFigure(test, scope);
        }
    }

    private void bind(String binding, Spot at) {
        if (!bound.add(binding)) {
            error("rule.duplicate-binding", at, Phrase.of("%s is bound twice in this rule.", binding), Phrase.NONE);
        }
    }

    private void error(String code, Spot at, Phrase message, Phrase hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
