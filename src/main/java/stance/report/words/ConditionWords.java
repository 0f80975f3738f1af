package stance.report.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.explain.Step.ConstraintStep;
import stance.explain.Step.FieldValue;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.pack.PolicyPack;
import stance.pack.Probes;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.DemandForm;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Text;
import stance.pack.form.Operator;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.VocabularyReader;

/**
 * What rules ask of facts, as sentences from the phrases of a pack: {@code an operation that takes place in Mexico, by
 * forces of Mexico and the United States}.
 */
public final class ConditionWords {

    private static final String PROPOSED = "proposed";
    private static final String AS_OF = "asOf";
    private static final String PROPOSED_BY = "proposedBy";

    private final PolicyPack pack;
    private final TypeWords types;
    private final ValueWords values;
    private final TermWords terms;
    private final Map<String, Spoken> bound;

    private ConditionWords(PolicyPack pack, Map<String, Spoken> bound) {
        this.pack = pack;
        this.types = new TypeWords(pack.vocabulary());
        this.values = new ValueWords(pack);
        this.terms = TermWords.of(pack);
        this.bound = bound;
    }

    /** In the words of a pack. */
    public static ConditionWords of(PolicyPack pack) {
        return new ConditionWords(pack, Map.of());
    }

    /** The same, where bindings stand for the fields that these conditions bind. */
    ConditionWords within(List<Condition> conditions) {
        var names = new HashMap<String, Spoken>();
        conditions.stream().flatMap(Condition::eachPattern).forEach(pattern -> {
            for (var constraint : pattern.constraints()) {
                if (constraint instanceof FieldBinding binding) {
                    var label = types.field(pattern.type(), binding.field()).label();
                    names.put(binding.binding(), Phrase.of("the %s of %s", label, name(pattern)));
                }
            }
        });
        return new ConditionWords(pack, names);
    }

    /** What a pattern asks for: {@code an operation that takes place in Mexico}. */
    public Phrase pattern(Pattern pattern) {
        return Phrase.of("%s", fact(pattern));
    }

    /** A condition of a rule, as what has to be so. */
    public Phrase condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return Phrase.of("there is %s", fact(pattern));
        } else if (condition instanceof Absence absence) {
            return absence(absence.pattern());
        } else if (condition instanceof Presence presence) {
            return Phrase.of("there is %s", fact(presence.pattern()));
        } else if (condition instanceof Universal universal) {
            return universal(universal.pattern());
        } else if (condition instanceof Alternatives several) {
            return Phrase.of(
                    "there is either %s",
                    ValueWords.either(
                            several.patterns().stream().map(this::pattern).toList()));
        } else if (condition instanceof Accumulation figure) {
            return Phrase.of(
                    "%s %s",
                    subject(figure),
                    Phrase.joined(figure.tests().stream()
                            .map(test -> test(figure, test))
                            .toList()));
        }
        throw new IllegalStateException("A condition of no known form: " + condition);
    }

    /** That there is no such fact. */
    Phrase absence(Pattern pattern) {
        return Phrase.of("there is no %s", new TypeWords.Bare(fact(pattern)));
    }

    /** That every fact of a type is such. */
    Phrase universal(Pattern pattern) {
        var noun = types.fact(types.type(pattern.type()), List.of());
        return Phrase.of("every %s: %s", new TypeWords.Bare(noun), Phrase.listed(clauses(pattern), ", "));
    }

    /** What a figure is of: {@code the sum of the volume over every delivery by Mexico}. */
    Phrase subject(Accumulation form) {
        var facts = new TypeWords.Bare(fact(form.pattern()));
        return measured(form)
                .map(field -> Phrase.of("the %s of the %s of every %s", function(form), field.label(), facts))
                .orElseGet(() -> Phrase.of("the %s of every %s", function(form), facts));
    }

    private static Phrase function(Accumulation form) {
        return switch (form.function()) {
            case "count" -> Phrase.of("number");
            case "sum" -> Phrase.of("sum");
            case "min" -> Phrase.of("minimum");
            case "max" -> Phrase.of("maximum");
            default -> Phrase.of("average");
        };
    }

    /** A test of a figure: {@code is above 10}. */
    Phrase test(Accumulation form, Condition.ResultTest test) {
        var field = measured(form).filter(any -> !form.function().equals("count"));
        return predicate(field.orElse(TypeWords.NUMBER), test.operator(), test.operand());
    }

    /** The field whose values a figure is made of; empty where facts are counted. */
    private Optional<Field> measured(Accumulation form) {
        return form.pattern().constraints().stream()
                .flatMap(constraint -> constraint instanceof FieldBinding binding
                                && binding.binding().equals(form.argument())
                        ? Stream.of(types.field(form.pattern().type(), binding.field()))
                        : Stream.empty())
                .findFirst();
    }

    private FactPhrase fact(Pattern pattern) {
        return types.fact(types.type(pattern.type()), clauses(pattern));
    }

    private List<Clause> clauses(Pattern pattern) {
        var clauses = new ArrayList<Clause>();
        pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof FieldBinding))
                .forEach(constraint -> clauses.addAll(clauses(pattern.type(), constraint, true)));
        return Clause.merged(clauses);
    }

    /** What a constraint asks, or denies; more than one where all have to hold. */
    List<Clause> clauses(String type, Constraint constraint, boolean wanted) {
        if (constraint instanceof Negation negation) {
            return clauses(type, negation.inner(), !wanted);
        } else if (constraint instanceof AllOf all && wanted) {
            return all.parts().stream()
                    .flatMap(part -> clauses(type, part, true).stream())
                    .toList();
        } else if (constraint instanceof AnyOf any && !wanted) {
            return any.parts().stream()
                    .flatMap(part -> clauses(type, part, false).stream())
                    .toList();
        } else if (constraint instanceof AllOf all) {
            return List.of(several(type, all.parts(), false));
        } else if (constraint instanceof AnyOf any) {
            return List.of(several(type, any.parts(), true));
        } else if (constraint instanceof BoundAbsence absence) {
            return List.of(new Clause.Plain(
                    absence.absent() == wanted
                            ? Phrase.of("with %s left open", named(absence.binding()))
                            : Phrase.of("with %s given", named(absence.binding()))));
        }
        var one = (Comparison) constraint;
        return List.of(clause(
                types.field(type, one.field()),
                wanted ? one.operator() : one.operator().opposite(),
                one.operand()));
    }

    private Clause several(String type, List<Constraint> parts, boolean wanted) {
        var alternatives = parts.stream()
                .map(part -> {
                    var all = Clause.merged(clauses(type, part, wanted));
                    return all.size() == 1 ? all.get(0) : new Clause.Several(all, false);
                })
                .toList();
        return new Clause.Several(alternatives, true);
    }

    private Clause clause(Field field, Operator operator, Operand operand) {
        if (operand instanceof Operand.Nothing) {
            return new Clause.OfPresence(field.label(), operator == Operator.NOT_EQUAL);
        }
        if (operand instanceof Flag flag && (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL)) {
            var holds = flag.value() == (operator == Operator.EQUAL);
            return field.name().equals(PROPOSED)
                    ? new Clause.Plain(holds ? Phrase.of("being proposed") : Phrase.of("in force, not proposed"))
                    : new Clause.OfFlag(field, holds);
        }
        if (operator == Operator.CONTAINS && field.type().kind() == FieldType.Kind.CHOICES) {
            return new Clause.OfMembers(field, List.of(words(field, operand)));
        }
        if (operator == Operator.NOT_CONTAINS && field.type().kind() == FieldType.Kind.CHOICES) {
            return new Clause.Denied(
                    new Clause.OfField(field, words(field, operand), predicate(field, operator, operand)));
        }
        var value = compared(field, operator, operand);
        return ofScenario(field, operator, operand, value)
                .orElseGet(() -> compared(
                        new Clause.OfField(field, value, predicate(field, operator, operand)), operator, operand));
    }

    /** What is asked of the scenario itself, whose fields no pack has words for. */
    private Optional<Clause> ofScenario(Field field, Operator operator, Operand operand, Phrase value) {
        if (field.type().kind() == FieldType.Kind.ACTORS) {
            return switch (operator) {
                case CONTAINS ->
                    Optional.of(new Clause.Plain(Phrase.of("with %s among the parties", words(field, operand))));
                case NOT_CONTAINS ->
                    Optional.of(new Clause.Plain(Phrase.of("without %s among the parties", words(field, operand))));
                default -> Optional.empty();
            };
        }
        return switch (field.name()) {
            case AS_OF -> Optional.of(new Clause.Plain(Phrase.of("dated %s", value)));
            case PROPOSED_BY ->
                field.type().kind() == FieldType.Kind.ACTOR
                        ? Optional.of(new Clause.Plain(Phrase.of("put forward by %s", value)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Clause compared(Clause.OfField said, Operator operator, Operand operand) {
        var words = words(said.field(), operand);
        var day = said.field().type().kind() != FieldType.Kind.DATE
                ? Phrase.NONE
                : switch (operator) {
                    case LESS -> Phrase.of("a day before %s", words);
                    case LESS_OR_EQUAL -> Phrase.of("a day no later than %s", words);
                    case GREATER -> Phrase.of("a day after %s", words);
                    case GREATER_OR_EQUAL -> Phrase.of("a day no earlier than %s", words);
                    default -> Phrase.NONE;
                };
        return day.equals(Phrase.NONE) ? said : new Clause.OfDay(said, day);
    }

    /** In the place of a phrase: {@code at least 25 percent}. */
    private Phrase compared(Field field, Operator operator, Operand operand) {
        var words = words(field, operand);
        var isDate = field.type().kind() == FieldType.Kind.DATE;
        return switch (operator) {
            case EQUAL -> words;
            case NOT_EQUAL, NOT_IN, NOT_MEMBER_OF ->
                TermWords.isSentence(field)
                        ? Phrase.of("is anything other than \"%s\"", words)
                        : Phrase.of("anything other than %s", words);
            case LESS -> isDate ? Phrase.of("before %s", words) : Phrase.of("less than %s", words);
            case LESS_OR_EQUAL -> isDate ? Phrase.of("no later than %s", words) : Phrase.of("at most %s", words);
            case GREATER -> isDate ? Phrase.of("after %s", words) : Phrase.of("more than %s", words);
            case GREATER_OR_EQUAL -> isDate ? Phrase.of("no earlier than %s", words) : Phrase.of("at least %s", words);
            case IN -> words;
            case CONTAINS -> Phrase.of("%s, perhaps among others", words);
            case NOT_CONTAINS -> Phrase.of("without %s", words);
            case MEMBER_OF -> Phrase.of("one of %s", words);
        };
    }

    /** Behind the name of a field: {@code is at least 25 percent}. */
    private Phrase predicate(Field field, Operator operator, Operand operand) {
        var words = words(field, operand);
        var isDate = field.type().kind() == FieldType.Kind.DATE;
        return switch (operator) {
            case EQUAL, IN -> Phrase.of("is %s", words);
            case NOT_EQUAL, NOT_IN -> Phrase.of("is not %s", words);
            case LESS -> isDate ? Phrase.of("is before %s", words) : Phrase.of("is below %s", words);
            case LESS_OR_EQUAL -> isDate ? Phrase.of("is no later than %s", words) : Phrase.of("is at most %s", words);
            case GREATER -> isDate ? Phrase.of("is after %s", words) : Phrase.of("is above %s", words);
            case GREATER_OR_EQUAL ->
                isDate ? Phrase.of("is no earlier than %s", words) : Phrase.of("is at least %s", words);
            case CONTAINS -> Phrase.of("contains %s", words);
            case NOT_CONTAINS -> Phrase.of("does not contain %s", words);
            case MEMBER_OF -> Phrase.of("is among %s", words);
            case NOT_MEMBER_OF -> Phrase.of("is not among %s", words);
        };
    }

    private Phrase words(Field field, Operand operand) {
        if (operand instanceof Bound name) {
            return Phrase.of("%s", named(name.binding()));
        } else if (operand instanceof Operand.Several several) {
            return ValueWords.either(
                    several.values().stream().map(each -> words(field, each)).toList());
        } else if (operand instanceof Operand.Nothing) {
            return GivenName.ABSENT.phrase();
        }
        return values.of(field, operand);
    }

    private Spoken named(String binding) {
        return Optional.ofNullable(bound.get(binding)).orElse(Phrase.verbatim(binding));
    }

    /** What a rule demands of a fact. */
    Phrase demanded(DemandForm demand) {
        return Phrase.listed(
                demand.demanded().stream()
                        .flatMap(constraint -> clauses(demand.pattern().type(), constraint, true).stream())
                        .toList(),
                "; ");
    }

    /** A field and what it should be. */
    Phrase proposed(String type, List<Operand> arguments) {
        var field = types.field(type, ((Text) arguments.get(0)).text());
        return Phrase.of("%s: %s", field.label(), words(field, arguments.get(1)));
    }

    /** A provision that should be there. */
    Phrase proposedProvision(List<Operand> arguments) {
        var type = ((Text) arguments.get(0)).text();
        var clauses = new ArrayList<Clause>();
        for (var i = 1; i + 1 < arguments.size(); i += 2) {
            clauses.add(
                    clause(types.field(type, ((Text) arguments.get(i)).text()), Operator.EQUAL, arguments.get(i + 1)));
        }
        return Phrase.of("%s", types.fact(types.type(type), clauses));
    }

    /** A constraint that was asked of a fact, and the values that it did not name. */
    Phrase step(String type, ConstraintStep step, String fact) {
        var words = asked(step).unasked(type, step.form(), fact);
        return isTold(step) ? words : Phrase.of("%s (%s)", words, found(type, step));
    }

    /** Whether the words of a constraint say which value met it. */
    private static boolean isTold(ConstraintStep step) {
        return step.values().isEmpty()
                || (step.held()
                        && step.form() instanceof Comparison one
                        && (one.operator() == Operator.EQUAL || one.operator() == Operator.CONTAINS)
                        && !(one.operand() instanceof Bound));
    }

    /** A constraint on a fact. */
    Phrase unasked(String type, Constraint constraint, String fact) {
        var clauses = clauses(type, constraint, true);
        return (clauses.size() == 1 ? clauses.get(0) : new Clause.Several(clauses, false)).about(fact(fact));
    }

    /** The clauses of constraints that were asked of one fact, with the values that they compared with. */
    List<Clause> clauses(String type, List<ConstraintStep> steps) {
        return Clause.merged(
                steps.stream().flatMap(step -> told(type, step).stream()).toList());
    }

    private List<Clause> told(String type, ConstraintStep step) {
        var clauses = asked(step).clauses(type, step.form(), true);
        if (isTold(step)) {
            return clauses;
        }
        var all = new ArrayList<>(clauses.subList(0, clauses.size() - 1));
        all.add(new Clause.Found(clauses.get(clauses.size() - 1), found(type, step)));
        return all;
    }

    /** What a fact that was asked is: {@code an operation that takes place in Mexico}. */
    Phrase fact(String type, List<ConstraintStep> steps) {
        return Phrase.of("%s", types.fact(types.type(type), clauses(type, steps)));
    }

    /** Where bindings stand for the values that they had. */
    private ConditionWords asked(ConstraintStep step) {
        var names = new HashMap<String, Spoken>();
        step.bound()
                .forEach((name, value) -> names.put(
                        name,
                        Phrase.of("%s (%s of %s)", value(value), Field.label(value.field()), fact(value.fact()))));
        return new ConditionWords(pack, names);
    }

    private Phrase found(String type, ConstraintStep step) {
        return found(type, step.values());
    }

    /** The values that fields of a fact have. */
    Phrase found(String type, List<FieldValue> own) {
        if (own.size() == 1) {
            var only = own.get(0);
            if (only.value().isEmpty()) {
                return Phrase.of("it is absent");
            }
            return TermWords.isSentence(types.field(type, only.field()))
                    ? Phrase.of("it %s", value(type, only))
                    : Phrase.of("it is %s", value(type, only));
        }
        return Phrase.listed(
                own.stream()
                        .map(value -> Phrase.of(
                                "%s: %s", types.field(type, value.field()).label(), value(type, value)))
                        .toList(),
                ", ");
    }

    private Phrase value(String type, FieldValue value) {
        return terms.value(types.field(type, value.field()), value.value());
    }

    private Phrase value(FieldValue value) {
        return value.value().map(known -> values.of(value.field(), known)).orElse(GivenName.ABSENT.phrase());
    }

    /** What a fact is called. */
    static Phrase fact(String id) {
        return id.equals(Probes.SCENARIO) ? Phrase.of("the scenario") : Phrase.verbatim(id);
    }

    private static Phrase name(Pattern pattern) {
        return pattern.type().equals(VocabularyReader.SCENARIO)
                ? Phrase.of("the scenario")
                : pattern.binding()
                        .map(binding -> Phrase.verbatim(binding.substring(1)))
                        .orElse(Phrase.verbatim(pattern.type()));
    }
}
