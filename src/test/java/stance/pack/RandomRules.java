package stance.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.pack.check.FactTypes;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.ResultTest;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.PackForm;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Spot;

/** Makes rules over a vocabulary that use every construct of the profile and that its checks let pass. */
final class RandomRules {

    private static final Spot AT = Spot.NOWHERE;

    private final RandomValues values;
    private final List<ProvisionType> types;
    private final ProvisionType scenario;
    private final RandomConstraints constraints;
    private final RandomEffects effects;
    private final RandomMetadata metadata;

    /** What the rule at hand has bound so far. */
    private final Map<String, ProvisionType> facts = new LinkedHashMap<>();

    private int names;

    RandomRules(RandomValues values, Vocabulary vocabulary) {
        this.values = values;
        var known = FactTypes.of(vocabulary);
        this.types = new ArrayList<>(vocabulary.types().keySet().stream()
                .map(name -> known.type(name).orElseThrow())
                .toList());
        types.add(known.type("Provision").orElseThrow());
        this.constraints = new RandomConstraints(values);
        this.effects = new RandomEffects(values, vocabulary);
        this.metadata = new RandomMetadata(values);
        this.scenario = known.type("Scenario").orElseThrow();
    }

    PackForm form(int count) {
        var rules = IntStream.range(0, count).mapToObj(this::rule).toList();
        return new PackForm("rules.drl", RandomVocabulary.header("test_pack"), List.of(), List.of(), rules);
    }

    private RuleForm rule(int number) {
        facts.clear();
        constraints.clear();
        names = 0;
        return values.chance(20) ? demand("S-" + number) : plain("S-" + number);
    }

    /** A rule whose one positive pattern demands something of one or two fields. */
    private RuleForm demand(String id) {
        var type = values.one(
                types.stream().filter(known -> known.fields().size() > 2).toList());
        var own = type.fields().stream()
                .filter(field -> !field.name().equals("proposed"))
                .toList();
        var at = values.upTo(own.size() - 1);
        var chosen = own.subList(at, Math.min(own.size(), at + 1 + values.upTo(1)));
        constraints.askForAbsence(false);
        var parts = new ArrayList<Constraint>();
        if (values.chance(30)) {
            parts.add(constraints.binding(name(), type.with(chosen)));
        }
        parts.addAll(demanded(type.with(chosen)));
        constraints.askForAbsence(true);
        constraints.clear();
        var others = type.with(
                type.fields().stream().filter(field -> !chosen.contains(field)).toList());
        for (var i = values.upTo(2); i > 0; i--) {
            parts.add(values.chance(25) ? constraints.binding(name(), others) : constraints.any(others, 2));
        }
        var binding = name();
        facts.put(binding, type);
        var conditions = new ArrayList<Condition>();
        conditions.add(new Pattern(AT, Optional.of(binding), type.name(), parts));
        if (values.chance(30)) {
            conditions.add(values.upTo(1), condition(false));
        }
        var effect = values.one(List.of(Effect.SUPPORTS, Effect.ACCEPTS, Effect.REMARKS));
        var said = List.of(new EffectCall(AT, effect, List.of(new BoundFact(AT, binding)), List.of()));
        var fields = chosen.stream().map(Field::name).toList();
        return new RuleForm(AT, id + " Title of " + id, metadata.of(id, said, fields), conditions, said);
    }

    /** Constraints that compare each of the fields of this type. */
    private List<Constraint> demanded(ProvisionType type) {
        while (true) {
            var parts = IntStream.rangeClosed(0, values.upTo(1))
                    .mapToObj(i -> constraints.any(type, 2))
                    .toList();
            var compared = parts.stream()
                    .flatMap(Constraint::leaves)
                    .map(leaf -> ((Comparison) leaf).field())
                    .collect(Collectors.toSet());
            if (compared.containsAll(type.fieldNames())) {
                return parts;
            }
        }
    }

    private RuleForm plain(String id) {
        var conditions = new ArrayList<Condition>();
        var begins = values.chance(85);
        conditions.add(begins ? pattern(true, values.one(types)) : condition(false));
        for (int more = values.upTo(3), positive = begins ? 1 : 0; more > 0; more--) {
            var condition = condition(positive < 3);
            positive += condition instanceof Pattern || condition instanceof Alternatives ? 1 : 0;
            conditions.add(condition);
        }
        var said = effects.of(Collections.unmodifiableMap(facts));
        return new RuleForm(AT, id + " Title of " + id, metadata.of(id, said, List.of()), conditions, said);
    }

    private Condition condition(boolean positive) {
        return switch (values.upTo(positive ? 6 : 3)) {
            case 0 -> new Absence(AT, inner(any()));
            case 1 -> new Presence(AT, inner(any()));
            case 2 -> new Universal(AT, inner(any()));
            case 3 -> accumulation();
            case 4 -> alternatives();
            default -> pattern(true, any());
        };
    }

    private ProvisionType any() {
        return values.chance(10) ? scenario : values.one(types);
    }

    /** A pattern whose bindings end with it. */
    private Pattern inner(ProvisionType type) {
        var mark = constraints.mark();
        var pattern = pattern(false, type);
        constraints.reset(mark);
        return pattern;
    }

    private Pattern pattern(boolean positive, ProvisionType type) {
        var parts = new ArrayList<Constraint>();
        for (var i = values.upTo(3); i > 0; i--) {
            parts.add(values.chance(25) ? constraints.binding(name(), type) : constraints.any(type, 2));
        }
        var binding = name();
        if (positive && !type.equals(scenario)) {
            facts.put(binding, type);
        }
        return new Pattern(
                AT, positive || values.chance(50) ? Optional.of(binding) : Optional.empty(), type.name(), parts);
    }

    private Alternatives alternatives() {
        var type = values.one(types);
        var binding = Optional.of(name());
        var branches = new ArrayList<Pattern>();
        for (var i = values.upTo(1); i >= -1; i--) {
            var branch = inner(type);
            branches.add(new Pattern(AT, binding, type.name(), branch.constraints()));
        }
        facts.put(binding.get(), type);
        return new Alternatives(AT, branches);
    }

    private Accumulation accumulation() {
        var type = values.one(types);
        var mark = constraints.mark();
        var pattern = inner(type);
        constraints.reset(mark);
        var numeric =
                type.fields().stream().filter(field -> field.type().isNumeric()).toList();
        var result = name();
        var argument = name();
        if (numeric.isEmpty() || values.chance(20)) {
            var counted = new Pattern(AT, Optional.of(argument), type.name(), pattern.constraints());
            return new Accumulation(AT, counted, result, "count", argument, tests(result, true));
        }
        var field = values.one(numeric);
        var function = values.one(List.of("count", "sum", "min", "max", "average"));
        var parts = new ArrayList<>(pattern.constraints());
        parts.add(new FieldBinding(AT, argument, field.name()));
        return new Accumulation(
                AT, pattern.withConstraints(parts), result, function, argument, tests(result, isWhole(field)));
    }

    private static boolean isWhole(Field field) {
        return field.type() instanceof WholeType;
    }

    private List<ResultTest> tests(String result, boolean whole) {
        return IntStream.rangeClosed(0, values.upTo(1))
                .mapToObj(i ->
                        new ResultTest(AT, result, values.one(RandomConstraints.RELATIONS), constraints.number(whole)))
                .toList();
    }

    private String name() {
        return "$n" + names++;
    }
}
