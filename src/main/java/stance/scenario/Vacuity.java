package stance.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.Operand;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Spot;
import stance.scenario.Expectation.ExpectedFinding;
import stance.scenario.Expectation.ExpectedOffer;

/**
 * Refuses what an expectation says in vain: nothing at all, or that something does not occur which no rule could bring
 * about. Either would pass whatever the rules say, and count as a test.
 */
final class Vacuity {

    private static final Set<String> OBJECTS = Set.of("responses", "values");
    private static final Set<String> LISTS = Set.of("findings", "noFindings", "counterOffers", "noCounterOffers");

    private final PolicyPack pack;
    private final Map<String, Json> provisions;
    private final JsonCursor cursor;

    /** For a scenario with these provisions, as they are written. */
    Vacuity(PolicyPack pack, Map<String, Json> provisions, JsonCursor cursor) {
        this.pack = pack;
        this.provisions = provisions;
        this.cursor = cursor;
    }

    /** Notes every known key under which nothing is said; an empty list of targets means the package. */
    void refuseEmptyMembers(JsonObject object, List<String> known) {
        object.members().forEach((key, member) -> {
            if (known.contains(key) && isEmpty(key, member.value())) {
                empty(key, member.keyAt());
            }
        });
    }

    /** Notes an object without members. */
    void refuseEmpty(JsonObject object, String name) {
        if (object.members().isEmpty()) {
            empty(name, object.at());
        }
    }

    private static boolean isEmpty(String key, Json value) {
        return value instanceof JsonNull
                || (OBJECTS.contains(key)
                        && value instanceof JsonObject inner
                        && inner.members().isEmpty())
                || (LISTS.contains(key)
                        && value instanceof JsonArray list
                        && list.values().isEmpty());
    }

    private void empty(String name, Spot at) {
        cursor.error(
                "scenario.expects-nothing",
                at,
                Phrase.of("\"%s\" expects nothing here, so that no evaluation could fail.", name),
                Phrase.of("Say what is expected, or leave \"%s\" out.", name));
    }

    /** Notes a finding that is not to occur, and could not. */
    void refuseImpossible(ExpectedFinding finding, Spot at) {
        pack.stance(finding.stance())
                .filter(stance -> areTyped(finding.targets().orElse(List.of())))
                .filter(stance -> stance.rules().stream()
                        .noneMatch(rule -> finding.strength()
                                        .filter(strength -> strength != rule.strength())
                                        .isEmpty()
                                && rule.form().effects().stream().anyMatch(call -> isOf(finding, call, rule))))
                .ifPresent(stance -> cursor.error(
                        "scenario.cannot-fail",
                        at,
                        Phrase.of(
                                "No rule of %s could make this finding, so that expecting none cannot fail.",
                                stance.id()),
                        Phrase.of("Its effects: %s.", Phrase.verbatim(effects(stance)))));
    }

    private boolean isOf(ExpectedFinding finding, EffectCall call, StanceRule rule) {
        return finding.effect().filter(effect -> effect != call.effect()).isEmpty()
                && finding.targets()
                        .filter(targets -> !areOf(targets, call, rule))
                        .isEmpty()
                && finding.missing()
                        .filter(missing -> call.effect() != Effect.REQUIRES
                                || call.arguments().stream().noneMatch(argument -> couldBe(argument, List.of(missing))))
                        .isEmpty();
    }

    private boolean areOf(List<String> targets, EffectCall call, StanceRule rule) {
        var bound = call.bindings().toList();
        return targets.isEmpty() == bound.isEmpty()
                && targets.size() <= bound.size()
                && targets.stream()
                        .allMatch(target -> bound.stream()
                                .flatMap(rule.form()::bound)
                                .anyMatch(pattern -> lineage(target).contains(pattern.type())));
    }

    /** Whether it is known what the provisions are; of others it is noted elsewhere that it is not. */
    private boolean areTyped(List<String> ids) {
        return ids.stream().allMatch(id -> type(id).isPresent());
    }

    private Set<String> lineage(String provision) {
        return type(provision).map(pack.vocabulary()::lineage).orElse(Set.of());
    }

    private Optional<ProvisionType> type(String provision) {
        return Optional.ofNullable(provisions.get(provision))
                .filter(JsonObject.class::isInstance)
                .map(object -> ((JsonObject) object).members().get("type"))
                .map(Member::value)
                .filter(JsonText.class::isInstance)
                .flatMap(name -> pack.vocabulary().type(((JsonText) name).text()));
    }

    /** Notes a counter-offer that is not to be made, and could not. */
    void refuseImpossible(ExpectedOffer offer, Spot at) {
        pack.stance(offer.stance())
                .filter(stance -> areTyped(offer.provision().stream().toList()))
                .filter(stance -> stance.rules().stream().noneMatch(rule -> couldMake(offer, rule)))
                .ifPresent(stance -> cursor.error(
                        "scenario.cannot-fail",
                        at,
                        Phrase.of(
                                "No rule of %s could make this counter-offer, so that expecting none cannot fail.",
                                stance.id()),
                        Phrase.of("Its effects: %s.", Phrase.verbatim(effects(stance)))));
    }

    /** All that one rule proposes for a provision is one change, as is each provision that it proposes to add. */
    private boolean couldMake(ExpectedOffer offer, StanceRule rule) {
        var changed = new LinkedHashMap<String, List<Operand>>();
        for (var call : rule.form().effects()) {
            var arguments = call.arguments();
            if (call.effect() == Effect.PROPOSES
                    && offer.provision()
                            .filter(id -> !areOf(List.of(id), call, rule))
                            .isEmpty()) {
                changed.put(text(arguments.get(0)), arguments.subList(1, arguments.size()));
            } else if (call.effect() == Effect.PROPOSES_PROVISION
                    && offer.provision().isEmpty()) {
                var added = new LinkedHashMap<String, List<Operand>>();
                for (var i = 1; i + 1 < arguments.size(); i += 2) {
                    added.put(text(arguments.get(i)), arguments.subList(i + 1, i + 2));
                }
                if (couldHold(offer, added)) {
                    return true;
                }
            }
        }
        return !changed.isEmpty() && couldHold(offer, changed);
    }

    private static boolean couldHold(ExpectedOffer offer, Map<String, List<Operand>> proposed) {
        return offer.values().entrySet().stream().allMatch(value -> {
            var operands = proposed.getOrDefault(value.getKey(), List.of());
            return operands.size() == value.getValue().size()
                    && operands.stream().allMatch(operand -> couldBe(operand, value.getValue()));
        });
    }

    /** Whether the operand may be one of these, in words as findings have them; what a rule binds may be anything. */
    private static boolean couldBe(Operand operand, List<String> words) {
        return operand instanceof Operand.Bound || words.contains(text(operand));
    }

    private static String text(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.text();
        } else if (operand instanceof Operand.Figure figure) {
            return Figures.words(figure.number());
        } else if (operand instanceof Operand.Flag flag) {
            return String.valueOf(flag.value());
        } else if (operand instanceof Operand.EnumConstant constant) {
            return constant.name();
        }
        return "";
    }

    private static String effects(Stance stance) {
        return String.join(
                ", ",
                stance.rules().stream()
                        .flatMap(rule -> rule.form().effects().stream())
                        .map(EffectCall::effect)
                        .filter(Effect::isWritten)
                        .map(Effect::call)
                        .distinct()
                        .toList());
    }
}
