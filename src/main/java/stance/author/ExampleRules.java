package stance.author;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.Provision;
import stance.pack.Scenario;
import stance.pack.StanceBoard;
import stance.pack.form.Annotation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Effect;
import stance.pack.form.EnumForm;
import stance.pack.form.Operand;
import stance.pack.form.Operator;
import stance.pack.form.PackForm;
import stance.pack.form.PackForm.Global;
import stance.pack.form.PackForm.Header;
import stance.pack.form.PackForm.Import;
import stance.pack.form.TypeForm;
import stance.pack.form.TypeForm.FieldForm;
import stance.pack.profile.FormPrinter;
import stance.pack.profile.RuleLayout;
import stance.pack.record.ToBeWritten;
import stance.problem.Problems;
import stance.problem.Spot;

/** The vocabulary of the example and what its actors say. */
record ExampleRules(String id, List<String> actors, LocalDate today) {

    private static final String PARTY = "Party";
    private static final Spot HERE = Spot.NOWHERE;

    String vocabulary() {
        var header = new Header(
                HERE,
                id.replace('-', '_'),
                List.of(new Import(HERE, Provision.class.getName()), new Import(HERE, Scenario.class.getName())),
                List.of(new Global(HERE, StanceBoard.class.getName(), "stance")));
        var parties = new EnumForm(
                HERE,
                PARTY,
                actors.stream()
                        .map(actor -> new EnumForm.Constant(HERE, actor, List.of(Wording.name(actor))))
                        .toList(),
                List.of("label"));
        var payment = new TypeForm(
                HERE,
                ExamplePack.TYPE,
                "Provision",
                List.of(annotation("doc", "An example: a sum that one party pays")),
                List.of(
                        new FieldForm(HERE, "payer", PARTY, false, List.of(annotation("doc", "who pays it"))),
                        new FieldForm(
                                HERE,
                                "amount",
                                "Integer",
                                false,
                                List.of(
                                        annotation("doc", "how much it is"),
                                        annotation("unit", "million"),
                                        annotation("range", "0..1000")))));
        var printed = FormPrinter.print(new PackForm("", header, List.of(parties), List.of(payment), List.of()));
        return RuleLayout.of("vocabulary.drl", printed, new Problems()).orElseThrow();
    }

    /** The first actor objects to paying more than a hundred, the others accept that it pays. */
    String stance(String actor) {
        var isFirst = actor.equals(actors.get(0));
        var title = isFirst ? "No payment of more than 100 million" : Wording.name(actors.get(0)) + " pays";
        var metadata = new LinkedHashMap<>(Map.of(
                "actor",
                actor,
                "topic",
                ExamplePack.TOPIC,
                "strength",
                "FIRM",
                "basis",
                "STATED",
                "stated",
                today.toString(),
                "speaker",
                ExamplePack.speaker(actor),
                "quote",
                ToBeWritten.EXAMPLE_QUOTE.words() + "put in their place what was said.",
                "language",
                "en",
                "source",
                ExamplePack.SOURCE,
                "note",
                ToBeWritten.EXAMPLE_NOTE.words()));
        var payer = new Constraint.Comparison(
                HERE, "payer", Operator.EQUAL, new Operand.EnumConstant(HERE, PARTY, actors.get(0)));
        var amount = new Constraint.Comparison(
                HERE, "amount", Operator.GREATER, new Operand.Figure(HERE, new BigDecimal(100)));
        var pattern = new Pattern(
                HERE, Optional.of("$payment"), ExamplePack.TYPE, isFirst ? List.of(payer, amount) : List.of(payer));
        var effect = StanceForm.effect(isFirst ? Effect.OPPOSES : Effect.ACCEPTS, ExamplePack.TYPE, "");
        return "package " + id.replace('-', '_') + "\n\n"
                + StanceForm.print(ExamplePack.stanceId(actor) + " " + title, metadata, pattern, effect);
    }

    private static Annotation annotation(String key, String text) {
        return new Annotation(HERE, key, Optional.of(new Annotation.Value(HERE, text, true)));
    }
}
