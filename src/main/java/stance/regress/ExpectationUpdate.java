package stance.regress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import stance.evaluate.Reading;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.json.JsonBuilder;
import stance.problem.Place;
import stance.problem.Spot;
import stance.regress.Difference.MissingFinding;
import stance.regress.Difference.MissingOffer;
import stance.regress.Difference.OfResponse;
import stance.regress.Difference.OfVerdict;
import stance.regress.Difference.UnexpectedFinding;
import stance.scenario.Cells;

/**
 * Changes an {@code expect} to what came out. Only what differs changes: what was not expected before is not expected
 * now, but a stance that was to say nothing and spoke moves to those that are to speak.
 */
final class ExpectationUpdate {

    private final Map<String, Member> members;

    private ExpectationUpdate(JsonObject expect) {
        this.members = new LinkedHashMap<>(expect.members());
    }

    static JsonObject of(JsonObject expect, List<Difference> differences) {
        var update = new ExpectationUpdate(expect);
        differences.forEach(update::apply);
        return new JsonObject(expect.at(), update.members);
    }

    private void apply(Difference difference) {
        if (difference instanceof OfVerdict verdict) {
            var text = JsonBuilder.text(verdict.actual().name());
            if (verdict.reading() == Reading.STRICT) {
                put("verdict", text);
            } else {
                put("lenient", new JsonBuilder().put("verdict", text).build());
            }
        } else if (difference instanceof OfResponse response) {
            response(response);
        } else if (difference instanceof MissingFinding missing) {
            remove("findings", missing.place());
        } else if (difference instanceof UnexpectedFinding unexpected) {
            put("noFindings", without("noFindings", item -> isText(item, unexpected.stance())));
            var findings = new ArrayList<>(list("findings"));
            if (findings.stream().noneMatch(item -> isText(item, unexpected.stance()))) {
                findings.add(JsonBuilder.text(unexpected.stance()));
            }
            put("findings", JsonBuilder.list(findings));
        } else if (difference instanceof MissingOffer offer) {
            remove("counterOffers", offer.place());
        }
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
            responses.put(response.party(), member(new JsonObject(Spot.NOWHERE, changed)));
        } else {
            response.actual()
                    .ifPresent(actual -> responses.put(response.party(), member(JsonBuilder.text(actual.name()))));
        }
        put("responses", new JsonObject(Spot.NOWHERE, responses));
    }

    private void remove(String key, Place place) {
        put(
                key,
                without(
                        key,
                        item -> item.at().line() == place.line() && item.at().column() == place.column()));
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
        members.put(key, member(value));
    }

    private static Member member(Json value) {
        return new Member(Spot.NOWHERE, value);
    }

    private static boolean isText(Json item, String text) {
        return item instanceof JsonText found && found.text().equals(text);
    }
}
