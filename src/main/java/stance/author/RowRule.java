package stance.author;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.language.Phrase;
import stance.pack.form.Annotation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.Operand;
import stance.pack.form.Operator;
import stance.pack.form.RuleForm;
import stance.pack.record.StanceReader;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** The rule that a row says. What no rule could be made of is noted with its cell; the rest the pack checks when it loads. */
final class RowRule {

    private final SheetRow row;
    private final ProvisionType type;
    private final Optional<Pattern> before;
    private final Problems problems;

    private RowRule(SheetRow row, ProvisionType type, Optional<Pattern> before, Problems problems) {
        this.row = row;
        this.type = type;
        this.before = before;
        this.problems = problems;
    }

    /**
     * The rule of a row.
     *
     * @param before the rule that it replaces, whose order of constraints and binding it keeps
     */
    static RuleForm of(SheetRow row, ProvisionType type, Optional<RuleForm> before, Problems problems) {
        var pattern = before.flatMap(rule -> rule.patterns().findFirst())
                .filter(known -> known.type().equals(type.name()));
        return new RowRule(row, type, pattern, problems).rule();
    }

    private RuleForm rule() {
        var binding = before.flatMap(Pattern::binding).orElse(StanceForm.binding(type.name()));
        return new RuleForm(
                Spot.NOWHERE,
                row.text(SheetColumns.ID).orElse("") + " "
                        + row.text(SheetColumns.TITLE).orElse(""),
                annotations(),
                List.of(new Pattern(Spot.NOWHERE, Optional.of(binding), type.name(), constraints())),
                effects(new BoundFact(Spot.NOWHERE, binding)));
    }

    private List<Annotation> annotations() {
        var annotations = new ArrayList<Annotation>();
        row.text(SheetColumns.OF).ifPresent(id -> annotations.add(StanceForm.annotation(SheetColumns.OF, id)));
        for (var key : StanceReader.KEYS) {
            row.text(key).ifPresent(value -> annotations.add(StanceForm.annotation(key, value)));
        }
        return annotations;
    }

    /** In the order of the rule before, then in that of the vocabulary. */
    private List<Constraint> constraints() {
        var order = before.stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(Constraint::comparisons)
                .map(Comparison::field)
                .distinct()
                .toList();
        var fields = new ArrayList<>(type.fields());
        fields.sort(Comparator.comparingInt(
                field -> order.contains(field.name()) ? order.indexOf(field.name()) : order.size()));
        return fields.stream()
                .flatMap(field -> row.text(SheetColumns.head(field)).stream()
                        .flatMap(cell -> constraints(cell, field, row.place(SheetColumns.head(field))).stream()))
                .toList();
    }

    /** Where a cell cannot be read, its field is still asked for something: that none is would be a second mistake. */
    private List<Constraint> constraints(String cell, Field field, Place place) {
        var read = FieldCell.read(cell, field, place, problems);
        return read.isEmpty()
                ? List.of(new Comparison(
                        Spot.NOWHERE, field.name(), Operator.NOT_EQUAL, new Operand.Nothing(Spot.NOWHERE)))
                : read;
    }

    private List<EffectCall> effects(BoundFact fact) {
        var calls = new ArrayList<EffectCall>();
        // What cannot be read is noted; a rule that says nothing would be a second mistake.
        calls.add(effect().map(effect -> call(effect, fact, arguments(effect)))
                .orElseGet(() -> call(Effect.REMARKS, fact, List.of())));
        row.text(SheetColumns.PROPOSES)
                .ifPresent(cell -> Parts.of(cell, ";")
                        .forEach(part ->
                                proposal(part).ifPresent(values -> calls.add(call(Effect.PROPOSES, fact, values)))));
        row.text(SheetColumns.THREATENS)
                .ifPresent(measure ->
                        calls.add(call(Effect.THREATENS, fact, List.of(new Operand.Text(Spot.NOWHERE, measure)))));
        return calls;
    }

    private static EffectCall call(Effect effect, BoundFact fact, List<Operand> arguments) {
        return new EffectCall(Spot.NOWHERE, effect, List.of(fact), arguments);
    }

    private Optional<Effect> effect() {
        var call = row.text(SheetColumns.EFFECT);
        var calls = Effect.calls().stream()
                .filter(name -> Effect.of(name).filter(Effect::standsAlone).isPresent())
                .toList();
        var found = call.flatMap(
                text -> calls.stream().filter(text::equalsIgnoreCase).findFirst());
        if (found.isEmpty()) {
            problems.error(
                    "sheet.effect",
                    row.place(SheetColumns.EFFECT),
                    call.isEmpty()
                            ? Phrase.of("This row has no effect: what the stance says of such a term.")
                            : Phrase.of("\"%s\" is no effect.", call.get()),
                    Nearest.hint(call.orElse(""), calls));
        }
        return found.flatMap(Effect::of);
    }

    private List<Operand> arguments(Effect effect) {
        var beside = new LinkedHashMap<>(Map.of(
                SheetColumns.MISSING, Effect.REQUIRES,
                SheetColumns.RATES, Effect.RATES));
        beside.forEach((head, whose) -> {
            if (row.cells().containsKey(head) != (effect == whose)) {
                problems.error(
                        "sheet.beside",
                        row.place(effect == whose ? SheetColumns.EFFECT : head),
                        effect == whose
                                ? Phrase.of("The effect %s needs its column \"%s\".", effect.call(), head)
                                : Phrase.of("The column \"%s\" goes with the effect %s.", head, whose.call()),
                        Phrase.NONE);
            }
        });
        return switch (effect) {
            case REQUIRES ->
                List.of(new Operand.Text(
                        Spot.NOWHERE, row.text(SheetColumns.MISSING).orElse("")));
            case RATES -> List.of(new Operand.Figure(Spot.NOWHERE, rate()));
            default -> List.of();
        };
    }

    private BigDecimal rate() {
        var text = row.text(SheetColumns.RATES).orElse("0");
        if (text.matches("[01](\\.\\d{1,6})?")) {
            return new BigDecimal(text);
        }
        problems.error(
                "sheet.rate",
                row.place(SheetColumns.RATES),
                Phrase.of("A rate is a number from 0 to 1, with at most 6 digits after the point; found \"%s\".", text),
                Phrase.NONE);
        return BigDecimal.ZERO;
    }

    /** {@code rate=0}: a field and what the actor puts forward for it. */
    private Optional<List<Operand>> proposal(String part) {
        var place = row.place(SheetColumns.PROPOSES);
        var equals = part.indexOf('=');
        var name = equals < 0 ? part : part.substring(0, equals).strip();
        var field = type.field(name);
        if (equals < 0 || field.isEmpty()) {
            problems.error(
                    "sheet.proposes",
                    place,
                    equals < 0
                            ? Phrase.of("What is put forward is written field=value; found \"%s\".", part)
                            : Phrase.of("There is no field \"%s\" in %s.", name, type.name()),
                    Nearest.hint(name, type.fieldNames()));
            return Optional.empty();
        }
        var operands = new ArrayList<Operand>();
        operands.add(new Operand.Text(Spot.NOWHERE, name));
        operands.addAll(FieldCell.values(part.substring(equals + 1), field.get(), place, problems));
        return Optional.of(operands);
    }
}
