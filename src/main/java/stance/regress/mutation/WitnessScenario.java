package stance.regress.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Argument;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.json.Json;
import stance.json.JsonBuilder;
import stance.json.JsonPrinter;
import stance.pack.PolicyPack;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.Operand;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.scenario.Audience;
import stance.scenario.Cells;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/** Writes a situation as a scenario that expects what comes of it by the rules as they are. */
final class WitnessScenario {

    private final PolicyPack pack;
    private final Mutant mutant;
    private final Situation situation;
    private final Evaluation evaluation;
    private final List<Finding> findings;
    private final List<Finding> unwanted;
    private final List<Json> offers;
    private final List<Json> unwantedOffers;

    private WitnessScenario(
            PolicyPack pack, Mutant mutant, Situation situation, Evaluation evaluation, Optional<Evaluation> other) {
        this.pack = pack;
        this.mutant = mutant;
        this.situation = situation;
        this.evaluation = evaluation;
        this.findings = own(evaluation);
        var said = findings.stream().map(WitnessScenario::finding).toList();
        this.unwanted = other.map(this::own).orElse(List.of()).stream()
                .filter(finding -> !said.contains(finding(finding)))
                .toList();
        this.offers = offers(evaluation, offer -> true);
        // What follows from a changed demand could not be made by the rules as they are.
        this.unwantedOffers =
                other.map(evaluated -> offers(evaluated, offer -> !offer.demanded())).orElse(List.of()).stream()
                        .filter(offer -> !offers.contains(offer))
                        .toList();
    }

    /**
     * A witness against a mutant.
     *
     * @param evaluation what comes of the situation by all rules of the pack
     * @param other what comes of it under the mutant, if anything does
     */
    static Witness of(
            PolicyPack pack, Mutant mutant, Situation situation, Evaluation evaluation, Optional<Evaluation> other) {
        var witness = new WitnessScenario(pack, mutant, situation, evaluation, other);
        var facts = Stream.concat(situation.provisions().stream(), situation.context().stream())
                .map(Term::words)
                .collect(Collectors.joining("; "));
        return new Witness(
                mutant.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".json",
                facts + " on " + situation.asOf(),
                witness.text());
    }

    /** A witness as the scenario that its file would be. */
    static ScenarioFile read(PolicyPack pack, Witness witness) {
        return ScenarioFile.read(
                pack, ScenarioSource.read(witness.file(), witness.scenario().getBytes(StandardCharsets.UTF_8)));
    }

    private String text() {
        var scenario = new JsonBuilder()
                .put("pack", pack.id())
                .put("title", "What " + mutant.stance().id() + " says or does not say here")
                .put("description", description())
                .put("audience", Audience.TESTS.typed())
                .put("asOf", situation.asOf().toString());
        situation.proposedBy().ifPresent(proposer -> scenario.put("proposedBy", proposer));
        scenario.put("parties", JsonBuilder.texts(situation.parties()))
                .put("provisions", terms(situation.provisions()));
        if (!situation.context().isEmpty()) {
            scenario.put("context", terms(situation.context()));
        }
        return JsonPrinter.print(scenario.put("expect", expect()).build());
    }

    private String description() {
        var change = mutant.after().isEmpty()
                ? "without \"" + mutant.before() + "\""
                : "with \"" + mutant.after() + "\" for \"" + mutant.before() + "\"";
        return ("Tells the rule \"" + mutant.rule().name() + "\" from the same rule " + change + ".")
                .replaceAll("\\s+", " ");
    }

    private static Json terms(List<Term> terms) {
        var all = new JsonBuilder();
        for (var term : terms) {
            var fields = new JsonBuilder().put("type", term.type().name());
            term.values().forEach((field, value) -> fields.put(field, json(value)));
            all.put(term.id(), fields.build());
        }
        return all.build();
    }

    private static Json json(Value value) {
        if (value instanceof Value.Flag flag) {
            return JsonBuilder.flag(flag.value());
        } else if (value instanceof Value.Choices choices) {
            return JsonBuilder.texts(choices.constants());
        }
        var isNumber = value instanceof Value.Whole || value instanceof Value.Decimal;
        return isNumber ? JsonBuilder.number(value.words()) : JsonBuilder.text(value.words());
    }

    private Json expect() {
        var expect = new JsonBuilder()
                .put("verdict", evaluation.outcome().verdict().name())
                .put("responses", responses());
        var id = mutant.stance().id();
        if (!findings.isEmpty()) {
            expect.put(
                    "findings",
                    JsonBuilder.list(
                            findings.stream().map(WitnessScenario::finding).toList()));
        }
        if (findings.isEmpty()) {
            expect.put("noFindings", JsonBuilder.texts(List.of(id)));
        } else if (unwanted.stream().anyMatch(this::couldBeMade)) {
            expect.put(
                    "noFindings",
                    JsonBuilder.list(unwanted.stream()
                            .filter(this::couldBeMade)
                            .map(WitnessScenario::finding)
                            .toList()));
        }
        if (!offers.isEmpty()) {
            expect.put("counterOffers", JsonBuilder.list(offers));
        }
        if (!unwantedOffers.isEmpty()) {
            expect.put("noCounterOffers", JsonBuilder.list(unwantedOffers));
        }
        return expect.build();
    }

    /** What no rule can say as the rules are may not be expected to be absent: the findings that are there tell then. */
    private boolean couldBeMade(Finding finding) {
        return mutant.stance().rules().stream()
                .anyMatch(rule -> rule.strength() == finding.strength()
                        && rule.form().effects().stream()
                                .anyMatch(call -> isOf(finding, call) && isOn(finding, call, rule.form())));
    }

    /** Whether the call is on provisions of the types that the finding has: a stance may say one thing of each type. */
    private boolean isOn(Finding finding, EffectCall call, RuleForm rule) {
        var types = call.bindings().flatMap(rule::bound).map(Pattern::type).toList();
        return finding.targets().isEmpty() == types.isEmpty()
                && finding.targets().size() <= types.size()
                && finding.targets().stream().allMatch(target -> lineage(target).anyMatch(types::contains));
    }

    private Stream<String> lineage(String provision) {
        return situation.provisions().stream()
                .filter(term -> term.id().equals(provision))
                .flatMap(term -> pack.vocabulary().lineage(term.type()).stream());
    }

    /** What is missing is worded from what is demanded, so it may be what the changed rule alone demands. */
    private static boolean isOf(Finding finding, EffectCall call) {
        return call.effect() == finding.effect()
                && (call.effect() != Effect.REQUIRES
                        || call.arguments().stream()
                                .anyMatch(argument -> argument instanceof Operand.Text text
                                        && text.text()
                                                .equals(finding.arguments()
                                                        .get(0)
                                                        .words())));
    }

    private List<Json> offers(Evaluation of, Predicate<CounterOffer> wanted) {
        var id = mutant.stance().id();
        return of.counterOffers().stream()
                .filter(wanted)
                .filter(offer -> offer.stance().id().equals(id))
                .flatMap(offer -> offer.changes().stream())
                .map(change -> offer(id, change))
                .toList();
    }

    private List<Finding> own(Evaluation of) {
        return of.findings().stream()
                .filter(finding -> finding.stance().id().equals(mutant.stance().id()))
                .toList();
    }

    private Json responses() {
        var parties = new JsonBuilder();
        for (var party : situation.parties()) {
            var cells = new JsonBuilder();
            evaluation.outcome().cellsOf(party).stream()
                    .filter(cell -> !cell.name().equals(Cells.PACKAGE))
                    .forEach(cell -> cells.put(cell.name(), cell.response().name()));
            cells.put(Cells.PACKAGE, evaluation.outcome().response(party).name());
            parties.put(party, cells.build());
        }
        return parties.build();
    }

    private static Json finding(Finding finding) {
        var json = new JsonBuilder()
                .put("stance", finding.stance().id())
                .put("effect", finding.effect().call())
                .put("strength", finding.strength().name())
                .put(
                        "targets",
                        JsonBuilder.texts(
                                finding.aim() == Finding.Aim.PACKAGE ? List.of(Cells.PACKAGE) : finding.targets()));
        if (finding.effect() == Effect.REQUIRES) {
            json.put("missing", finding.arguments().get(0).words());
        }
        return json.build();
    }

    private static Json offer(String stance, CounterOffer.Change change) {
        var json = new JsonBuilder().put("stance", stance);
        change.provision().ifPresent(provision -> json.put("provision", provision));
        var values = new JsonBuilder();
        for (var value : change.values()) {
            var all = new ArrayList<Json>();
            value.values().forEach(argument -> all.add(json(argument)));
            values.put(value.field(), all.size() == 1 ? all.get(0) : JsonBuilder.list(all));
        }
        return json.put("values", values.build()).build();
    }

    private static Json json(Argument argument) {
        if (argument instanceof Argument.Flag flag) {
            return JsonBuilder.flag(flag.value());
        }
        return argument instanceof Argument.Figure
                ? JsonBuilder.number(argument.words())
                : JsonBuilder.text(argument.words());
    }
}
