package stance.regress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stance.evaluate.Finding;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.json.JsonBuilder;
import stance.pack.form.Effect;
import stance.problem.Place;
import stance.problem.Spot;
import stance.regress.Difference.MissingFinding;
import stance.regress.Difference.MissingOffer;
import stance.regress.Difference.OfResponse;
import stance.regress.Difference.OfVerdict;
import stance.regress.Difference.UnexpectedFinding;
import stance.regress.Difference.UnexpectedOffer;
import stance.scenario.Cells;
import stance.scenario.Expectation;
import stance.scenario.Verdict;

/**
 * Changes an {@code expect} to what came out. Only what differs changes: what was not expected before is not expected
 * now, but a stance that was to say nothing and spoke moves to those that are to speak, a counter-offer that was not to
 * be made and was moves to those that are, and a stance that said something else is expected to say that. What is empty
 * after that is left out, since it would expect nothing.
 */
final class ExpectationUpdate {

    private final Map<String, Member> members;

    private ExpectationUpdate(JsonObject expect) {
        this.members = new LinkedHashMap<>(expect.members());
    }

    /** Of an expectation of which nothing is left, the verdict remains: a test does not vanish. */
    static JsonObject of(JsonObject expect, List<Difference> differences, Verdict actual) {
        var update = new ExpectationUpdate(expect);
        differences.forEach(update::apply);
        if (Set.of(Expectation.REVIEWED).containsAll(update.members.keySet())) {
            update.put("verdict", JsonBuilder.text(actual.name()));
        }
        return new JsonObject(expect.at(), update.members);
    }

    private void apply(Difference difference) {
        if (difference instanceof OfVerdict verdict) {
            put("verdict", JsonBuilder.text(verdict.actual().name()));
        } else if (difference instanceof OfResponse response) {
            response(response);
        } else if (difference instanceof MissingFinding missing) {
            replace(
                    "findings",
                    missing.place(),
                    item -> missing.others().stream().findFirst().map(actual -> finding(item, actual)));
        } else if (difference instanceof UnexpectedFinding unexpected) {
            unexpected(unexpected);
        } else if (difference instanceof MissingOffer offer) {
            replace(
                    "counterOffers",
                    offer.place(),
                    item -> offer.others().stream()
                            .findFirst()
                            .map(actual -> JsonBuilder.text(actual.stance().id())));
        } else if (difference instanceof UnexpectedOffer offer) {
            unexpected(offer);
        }
    }

    private void unexpected(UnexpectedOffer unexpected) {
        var offers = new ArrayList<>(list("counterOffers"));
        list("noCounterOffers").stream()
                .filter(item -> isAt(item, unexpected.place()))
                .forEach(offers::add);
        put("noCounterOffers", without("noCounterOffers", item -> isAt(item, unexpected.place())));
        put("counterOffers", JsonBuilder.list(offers));
    }

    private void unexpected(UnexpectedFinding unexpected) {
        var id = unexpected.unwanted().stance();
        var findings = new ArrayList<>(list("findings"));
        for (var item : list("noFindings")) {
            if (isAt(item, unexpected.place()) && findings.stream().noneMatch(found -> isText(found, id))) {
                findings.add(
                        item instanceof JsonText
                                ? item
                                : finding(item, unexpected.actual().get(0)));
            }
        }
        put("noFindings", without("noFindings", item -> isAt(item, unexpected.place())));
        put("findings", JsonBuilder.list(findings));
    }

    private void response(OfResponse response) {
        var responses = new LinkedHashMap<>(object("responses"));
        var before = Optional.ofNullable(responses.get(response.party())).map(Member::value);
        if (before.orElse(null) instanceof JsonObject cells) {
            var changed = new LinkedHashMap<>(cells.members());
            cells.members().keySet().stream()
                    .filter(name -> Cells.name(Cells.provisions(name)).equals(response.cell()))
                    .forEach(name -> response.actual()
                            .ifPresentOrElse(
                                    actual -> changed.put(name, member(JsonBuilder.text(actual.name()))),
                                    () -> changed.remove(name)));
            if (changed.isEmpty()) {
                responses.remove(response.party());
            } else {
                responses.put(response.party(), member(new JsonObject(Spot.NOWHERE, changed)));
            }
        } else {
            response.actual()
                    .ifPresent(actual -> responses.put(response.party(), member(JsonBuilder.text(actual.name()))));
        }
        put("responses", new JsonObject(Spot.NOWHERE, responses));
    }

    private void replace(String key, Place place, Function<Json, Optional<Json>> replacement) {
        put(
                key,
                JsonBuilder.list(list(key).stream()
                        .flatMap(item -> isAt(item, place) ? replacement.apply(item).stream() : Stream.of(item))
                        .toList()));
    }

    private static boolean isAt(Json item, Place place) {
        return item.at().line() == place.line() && item.at().column() == place.column();
    }

    /** What the stance said instead, in the members by which it was expected. */
    private static Json finding(Json item, Finding actual) {
        var members = new JsonBuilder().put("stance", actual.stance().id());
        var expected = item instanceof JsonObject object ? object.members().keySet() : Set.<String>of();
        if (expected.contains("effect") || expected.contains("missing")) {
            members.put("effect", actual.effect().call());
        }
        if (expected.contains("strength")) {
            members.put("strength", actual.strength().name());
        }
        if (expected.contains("targets")) {
            members.put("targets", JsonBuilder.texts(actual.targets()));
        }
        if (expected.contains("missing") && actual.effect() == Effect.REQUIRES) {
            members.put("missing", actual.arguments().get(0).words());
        }
        return members.build();
    }

    private Json without(String key, Predicate<Json> unwanted) {
        return JsonBuilder.list(
                list(key).stream().filter(item -> !unwanted.test(item)).toList());
    }

    private List<Json> list(String key) {
        var member = members.get(key);
        return member != null && member.value() instanceof JsonArray array ? array.values() : List.of();
    }

    private Map<String, Member> object(String key) {
        var member = members.get(key);
        return member != null && member.value() instanceof JsonObject object ? object.members() : Map.of();
    }

    private void put(String key, Json value) {
        if (isEmpty(value)) {
            members.remove(key);
        } else {
            members.put(key, member(value));
        }
    }

    private static boolean isEmpty(Json value) {
        return (value instanceof JsonArray list && list.values().isEmpty())
                || (value instanceof JsonObject object && object.members().isEmpty());
    }

    private static Member member(Json value) {
        return new Member(Spot.NOWHERE, value);
    }

    private static boolean isText(Json item, String text) {
        return item instanceof JsonText found && found.text().equals(text);
    }
}
