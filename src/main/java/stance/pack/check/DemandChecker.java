package stance.pack.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.form.Annotation;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.DemandForm;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Text;
import stance.pack.form.Operator;
import stance.pack.form.RuleForm;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Checks that what a rule demands can be told from what it is about, so that both sides of it mean something. */
public final class DemandChecker {

    private static final Set<Effect> SAID_WHERE_MET = EnumSet.of(Effect.SUPPORTS, Effect.ACCEPTS, Effect.REMARKS);

    private final String file;
    private final FactTypes types;
    private final Problems problems;

    DemandChecker(String file, FactTypes types, Problems problems) {
        this.file = file;
        this.types = types;
        this.problems = problems;
    }

    /** Notes where a stance demands two things of one field of one type: a value might have to meet both. */
    public static void checkTogether(Collection<Stance> stances, Vocabulary vocabulary, Problems problems) {
        for (var stance : stances) {
            var before = new ArrayList<Demand>();
            for (var demand : Demand.of(stance)) {
                before.stream()
                        .filter(other -> collide(demand.form, other.form, vocabulary))
                        .findFirst()
                        .ifPresent(other -> problems.error(
                                "stance.demanded-twice",
                                demand.rule.place(),
                                Phrase.of(
                                        "%s demands something of the same field of %s twice; the first is at %s.",
                                        stance.id(), demand.form.pattern().type(), other.rule.place()),
                                Phrase.of("Write one demand, with in or ||, or tell their subjects apart.")));
                before.add(demand);
            }
        }
    }

    private record Demand(StanceRule rule, DemandForm form) {

        static List<Demand> of(Stance stance) {
            return stance.written().stream()
                    .flatMap(rule -> DemandForm.of(rule.form()).map(form -> new Demand(rule, form)).stream())
                    .toList();
        }
    }

    private static boolean collide(DemandForm one, DemandForm other, Vocabulary vocabulary) {
        return vocabulary.areKin(one.pattern().type(), other.pattern().type())
                && one.fields().stream().anyMatch(other.fields()::contains)
                && !areApart(one, other);
    }

    /** Whether a field of the subjects has to be one thing for one of them and another for the other. */
    private static boolean areApart(DemandForm one, DemandForm other) {
        return one.subject().stream().anyMatch(own -> other.subject().stream().anyMatch(their -> areApart(own, their)));
    }

    private static boolean areApart(Constraint one, Constraint other) {
        return one instanceof Comparison own
                && other instanceof Comparison their
                && own.field().equals(their.field())
                && !values(own).isEmpty()
                && !values(their).isEmpty()
                && values(own).stream().noneMatch(values(their)::contains);
    }

    /** The constants that the field may be; none where it may be others. */
    private static Set<Object> values(Comparison comparison) {
        if (comparison.operator() != Operator.IN && comparison.operator() != Operator.EQUAL) {
            return Set.of();
        }
        var values = new HashSet<Object>();
        for (var operand : comparison.operand().each()) {
            if (operand instanceof EnumConstant constant) {
                values.add(constant.name());
            } else if (operand instanceof Text text) {
                values.add(text.text());
            } else if (operand instanceof Operand.Flag flag) {
                values.add(flag.value());
            } else {
                return Set.of();
            }
        }
        return values;
    }

    void check(RuleForm rule) {
        if (rule.demands().isEmpty()) {
            return;
        }
        var demand = DemandForm.of(rule);
        if (demand.isEmpty() || demand.get().pattern().binding().isEmpty()) {
            error(
                    "rule.demand-pattern",
                    at(rule),
                    Phrase.of("A rule with @demands has one positive pattern, whose fact it names."),
                    Phrase.of("Ask for the presence or absence of other facts with exists and not."));
            return;
        }
        checkEffects(rule, demand.get());
        types.type(demand.get().pattern().type()).ifPresent(type -> checkFields(rule, demand.get(), type));
        demand.get().demanded().forEach(part -> checkPart(part, demand.get()));
        var comparisons = RuleLimits.ofAll(demand.get().demanded());
        if (comparisons > RuleLimits.MAX_DEMANDED) {
            error(
                    "rule.limit",
                    at(rule),
                    Phrase.of(
                            "The rule demands something in %s comparisons; %s are the most.",
                            comparisons, RuleLimits.MAX_DEMANDED),
                    Phrase.NONE);
        }
        checkOthers(rule, demand.get());
    }

    private void checkEffects(RuleForm rule, DemandForm demand) {
        for (var call : rule.effects()) {
            if (!SAID_WHERE_MET.contains(call.effect())) {
                error(
                        "rule.demand-effect",
                        call.at(),
                        Phrase.of(
                                "Where its demand is met, a rule says supports, accepts or remarks; found %s.",
                                call.effect().call()),
                        Phrase.of("What is missing, and what would meet it, follows from @demands."));
            }
            var isOnTheFact = call.targets().size() == 1
                    && call.targets().get(0) instanceof BoundFact fact
                    && demand.pattern().binding().filter(fact.binding()::equals).isPresent();
            if (!isOnTheFact) {
                error(
                        "rule.demand-target",
                        call.at(),
                        Phrase.of(
                                "The only target of a rule with @demands is the fact of its pattern, %s.",
                                demand.pattern().binding().orElseThrow()),
                        Phrase.NONE);
            }
        }
    }

    private void checkFields(RuleForm rule, DemandForm demand, ProvisionType type) {
        var compared = demand.demanded().stream()
                .flatMap(Constraint::comparisons)
                .map(Comparison::field)
                .distinct()
                .toList();
        var seen = new HashSet<String>();
        for (var name : rule.demands()) {
            var field = type.field(name).filter(known -> !known.name().equals("proposed"));
            if (field.isEmpty()) {
                error(
                        "rule.unknown-field",
                        at(rule),
                        Phrase.of("@demands names \"%s\", which is no field of %s.", name, type.name()),
                        Nearest.hint(name, type.fieldNames()));
            } else if (!compared.contains(name)) {
                error(
                        "rule.demand-field",
                        at(rule),
                        Phrase.of("@demands names \"%s\", which the pattern compares with nothing.", name),
                        Nearest.hint(name, compared));
            } else if (!seen.add(name)) {
                error("rule.demand-field", at(rule), Phrase.of("@demands names \"%s\" twice.", name), Phrase.NONE);
            }
        }
    }

    private void checkPart(Constraint part, DemandForm demand) {
        var isAboutAbsence = part.leaves()
                .anyMatch(leaf -> leaf instanceof BoundAbsence
                        || (leaf instanceof Comparison comparison && comparison.operand() instanceof Operand.Nothing));
        if (isAboutAbsence) {
            error(
                    "rule.demand-null",
                    part.at(),
                    Phrase.of("A demand does not ask whether a field is said: where it is not, the demand is open."),
                    Phrase.of("Write a further rule of the stance with == null, without @demands."));
        }
        var others = new LinkedHashSet<>(demand.reads(part));
        others.removeAll(demand.fields());
        if (!others.isEmpty()) {
            error(
                    "rule.demand-mixed",
                    part.at(),
                    Phrase.of(
                            "This looks at what is demanded and at %s, which belongs to the subject.",
                            String.join(", ", others)),
                    Phrase.of("Name it in @demands as well, or take the two apart."));
        }
    }

    /** The other conditions belong to the subject, so they may not ask for a demanded value. */
    private void checkOthers(RuleForm rule, DemandForm demand) {
        var names = demand.demandedNames();
        for (var condition : rule.conditions()) {
            if (!(condition instanceof Pattern) && asked(condition).anyMatch(names::contains)) {
                error(
                        "rule.demand-mixed",
                        condition.at(),
                        Phrase.of("This belongs to the subject, and looks at what is demanded."),
                        Phrase.NONE);
            }
        }
    }

    private static Stream<String> asked(Condition condition) {
        var inPattern = condition
                .eachPattern()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(Constraint::leaves)
                .flatMap(DemandChecker::asked);
        var inTests = condition instanceof Accumulation figure
                ? figure.tests().stream().flatMap(test -> asked(test.operand()))
                : Stream.<String>of();
        return Stream.concat(inPattern, inTests);
    }

    private static Stream<String> asked(Constraint leaf) {
        if (leaf instanceof BoundAbsence absence) {
            return Stream.of(absence.binding());
        }
        return leaf instanceof Comparison comparison ? asked(comparison.operand()) : Stream.of();
    }

    private static Stream<String> asked(Operand operand) {
        return operand.each().stream()
                .flatMap(one -> one instanceof Bound bound ? Stream.of(bound.binding()) : Stream.of());
    }

    private static Spot at(RuleForm rule) {
        return rule.annotations().stream()
                .filter(annotation -> annotation.key().equals(RuleForm.DEMANDS))
                .findFirst()
                .map(Annotation::at)
                .orElse(rule.at());
    }

    private void error(String code, Spot at, Phrase message, Phrase hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
