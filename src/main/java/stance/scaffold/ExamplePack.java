package stance.scaffold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stance.json.Json;
import stance.json.JsonBuilder;
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
import stance.problem.Spot;

/** A pack to begin with: one type of provision, and a stance of each actor on it. Everything in it says so. */
record ExamplePack(String id, List<String> actors, LocalDate today) {

    static final String TOPIC = "money";
    static final String TYPE = "Payment";

    private static final String PARTY = "Party";
    private static final String SOURCE = "example";
    private static final Spot HERE = Spot.NOWHERE;

    Json info() {
        var parties = new JsonBuilder();
        for (var actor : actors) {
            parties.put(
                    actor,
                    new JsonBuilder()
                            .put("name", Wording.name(actor))
                            .put(
                                    "speakers",
                                    new JsonBuilder()
                                            .put(speaker(actor), exampleSpeaker(actor))
                                            .build())
                            .build());
        }
        return new JsonBuilder()
                .put("title", Wording.sentence(id))
                .put("description", "An example to begin with: replace its actors, vocabulary, stances and source.")
                .put("recordUntil", today.toString())
                .put("actors", parties.build())
                .put(
                        "topics",
                        new JsonBuilder()
                                .put(
                                        TOPIC,
                                        new JsonBuilder().put("title", "Money").build())
                                .build())
                .build();
    }

    private Json exampleSpeaker(String actor) {
        return new JsonBuilder()
                .put("name", "Speaker of " + Wording.name(actor))
                .put("office", "Spokesperson")
                .put("rank", JsonBuilder.number("1"))
                .build();
    }

    Json sources() {
        return JsonBuilder.list(List.of(new JsonBuilder()
                .put("id", SOURCE)
                .put("type", "document")
                .put("title", "An example, to be replaced by where the words can be read")
                .build()));
    }

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
                TYPE,
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
        return FormPrinter.print(new PackForm("", header, List.of(parties), List.of(payment), List.of()));
    }

    /** The first actor objects to paying more than a hundred, the others accept that it pays. */
    String stance(String actor) {
        var isFirst = actor.equals(actors.get(0));
        var title = isFirst ? "No payment of more than 100 million" : Wording.name(actors.get(0)) + " pays";
        var metadata = new LinkedHashMap<>(Map.of(
                "actor",
                actor,
                "topic",
                TOPIC,
                "strength",
                "FIRM",
                "basis",
                "STATED",
                "stated",
                today.toString(),
                "speaker",
                speaker(actor),
                "quote",
                "These words are an example; put in their place what was said.",
                "language",
                "en",
                "source",
                SOURCE,
                "note",
                "An example: say how the words were read."));
        var payer = new Constraint.Comparison(
                HERE, "payer", Operator.EQUAL, new Operand.EnumConstant(HERE, PARTY, actors.get(0)));
        var amount = new Constraint.Comparison(
                HERE, "amount", Operator.GREATER, new Operand.Figure(HERE, new BigDecimal(100)));
        var pattern =
                new Pattern(HERE, Optional.of("$payment"), TYPE, isFirst ? List.of(payer, amount) : List.of(payer));
        var effect = StanceForm.effect(isFirst ? Effect.OPPOSES : Effect.ACCEPTS, TYPE, "");
        return "package " + id.replace('-', '_') + "\n\n"
                + StanceForm.print(stanceId(actor) + " " + title, metadata, pattern, effect);
    }

    static String stanceId(String actor) {
        return actor + "-01";
    }

    /** Ids of speakers are names of any kind; those of actors, in small letters, will do. */
    private static String speaker(String actor) {
        return actor.toLowerCase(Locale.ROOT) + "_speaker";
    }

    private static Annotation annotation(String key, String text) {
        return new Annotation(HERE, key, Optional.of(new Annotation.Value(HERE, text, true)));
    }
}
