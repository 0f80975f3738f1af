package stance.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonFlag;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.problem.Spot;

/** Reads what a scenario expects of its evaluation. */
final class ExpectationReader {

    private final PolicyPack pack;
    private final Set<String> provisions;
    private final Vacuity vacuity;
    private final List<String> parties;
    private final JsonCursor cursor;
    private final UnknownIds unknown;

    ExpectationReader(PolicyPack pack, Map<String, Json> provisions, List<String> parties, JsonCursor cursor) {
        this.pack = pack;
        this.provisions = provisions.keySet();
        this.vacuity = new Vacuity(pack, provisions, cursor);
        this.parties = parties;
        this.cursor = cursor;
        this.unknown = new UnknownIds(cursor);
    }

    Optional<Expectation> read(Json value) {
        return cursor.object(value, Phrase.of("\"%s\"", "expect")).map(object -> {
            members(
                    object,
                    List.of(
                            Expectation.REVIEWED,
                            "verdict",
                            "responses",
                            "findings",
                            "noFindings",
                            "counterOffers",
                            "noCounterOffers"),
                    Phrase.of("\"%s\"", "expect"));
            if (object.members().keySet().equals(Set.of(Expectation.REVIEWED))) {
                vacuity.refuseEmpty(new JsonObject(object.at(), Map.of()), "expect");
            }
            vacuity.refuseEmpty(object, "expect");
            return new Expectation(
                    cursor.place(object.at()),
                    cursor.get(object, Expectation.REVIEWED)
                            .flatMap(flag -> cursor.flag(flag, Phrase.verbatim(Expectation.REVIEWED)))
                            .orElse(true),
                    verdict(object),
                    responses(object),
                    findings(object, "findings"),
                    findings(object, "noFindings"),
                    offers(object, "counterOffers"),
                    offers(object, "noCounterOffers"));
        });
    }

    private void members(JsonObject object, List<String> known, Phrase where) {
        cursor.refuseUnknown(object, known, where);
        vacuity.refuseEmptyMembers(object, known);
    }

    private Optional<Verdict> verdict(JsonObject object) {
        return cursor.get(object, "verdict").flatMap(value -> choice(value, Verdict.class, Phrase.of("The verdict")));
    }

    private Map<String, Map<String, Response>> responses(JsonObject expect) {
        var responses = new LinkedHashMap<String, Map<String, Response>>();
        cursor.membersAt(expect, "responses", Phrase.of("\"%s\"", "responses")).forEach((party, member) -> {
            unknown.refusesParty(party, member.keyAt(), parties);
            if (member.value() instanceof JsonObject cells) {
                vacuity.refuseEmpty(cells, party);
            }
            responses.put(party, cells(member.value()));
        });
        return responses;
    }

    private Map<String, Response> cells(Json value) {
        var cells = new LinkedHashMap<String, Response>();
        if (value instanceof JsonText) {
            choice(value, Response.class, Phrase.of("The response"))
                    .ifPresent(response -> cells.put(Cells.PACKAGE, response));
            return cells;
        }
        cursor.members(value, Phrase.of("The responses of a party")).forEach((name, member) -> {
            var targets = Cells.provisions(name);
            targets.forEach(target -> checkProvision(target, member.keyAt()));
            var cell = Cells.name(targets);
            if (cells.containsKey(cell)) {
                cursor.error(
                        "scenario.duplicate-cell",
                        member.keyAt(),
                        Phrase.of("The response to \"%s\" is expected here for the second time.", cell),
                        Phrase.NONE);
            }
            choice(member.value(), Response.class, Phrase.of("The response"))
                    .ifPresent(response -> cells.put(cell, response));
        });
        return cells;
    }

    private List<Expectation.ExpectedFinding> findings(JsonObject expect, String key) {
        var findings = new ArrayList<Expectation.ExpectedFinding>();
        cursor.get(expect, key)
                .map(value -> cursor.list(value, Phrase.of("\"%s\"", key)))
                .orElse(List.of())
                .forEach(item -> finding(item).ifPresent(finding -> {
                    if (key.equals("noFindings")) {
                        vacuity.refuseImpossible(finding, item.at());
                    }
                    findings.add(finding);
                }));
        return findings;
    }

    private Optional<Expectation.ExpectedFinding> finding(Json item) {
        if (!(item instanceof JsonObject object)) {
            return id(item).map(id -> new Expectation.ExpectedFinding(
                    id,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    cursor.place(item.at())));
        }
        members(
                object,
                List.of("stance", "effect", "strength", "targets", "missing"),
                Phrase.of("an expected finding"));
        var effect = cursor.get(object, "effect")
                .flatMap(value -> cursor.oneOf(value, Effect.calls(), Phrase.of("The effect")))
                .flatMap(Effect::of);
        var strength = cursor.get(object, "strength")
                .flatMap(value -> choice(value, Strength.class, Phrase.of("The strength")));
        var targets = cursor.get(object, "targets").map(this::targets);
        var missing = cursor.get(object, "missing").flatMap(value -> cursor.text(value, Phrase.of("What is missing")));
        return cursor.require(object, "stance", Phrase.of("an expected finding"))
                .flatMap(this::id)
                .map(id -> new Expectation.ExpectedFinding(
                        id, effect, strength, targets, missing, cursor.place(object.at())));
    }

    private List<Expectation.ExpectedOffer> offers(JsonObject expect, String key) {
        var offers = new ArrayList<Expectation.ExpectedOffer>();
        cursor.get(expect, key)
                .map(value -> cursor.list(value, Phrase.of("\"%s\"", key)))
                .orElse(List.of())
                .forEach(item -> offer(item).ifPresent(offer -> {
                    if (key.equals("noCounterOffers")) {
                        vacuity.refuseImpossible(offer, item.at());
                    }
                    offers.add(offer);
                }));
        return offers;
    }

    private Optional<Expectation.ExpectedOffer> offer(Json item) {
        var place = cursor.place(item.at());
        if (!(item instanceof JsonObject object)) {
            return id(item).map(id -> new Expectation.ExpectedOffer(id, Optional.empty(), Map.of(), place));
        }
        members(object, List.of("stance", "provision", "values"), Phrase.of("an expected counter-offer"));
        var provision =
                cursor.get(object, "provision").flatMap(value -> cursor.text(value, Phrase.of("The provision")));
        provision.ifPresent(id -> checkProvision(
                id, cursor.get(object, "provision").orElse(object).at()));
        var values = new LinkedHashMap<String, List<String>>();
        cursor.membersAt(object, "values", Phrase.of("\"%s\"", "values"))
                .forEach((field, member) -> values.put(field, words(member.value())));
        return cursor.require(object, "stance", Phrase.of("an expected counter-offer"))
                .flatMap(this::id)
                .map(id -> new Expectation.ExpectedOffer(id, provision, values, place));
    }

    /** Values as the rules' arguments are put into words, so that the two can be compared. */
    private List<String> words(Json value) {
        if (value instanceof JsonArray array) {
            return cursor.texts(array, Phrase.of("Several values")).stream()
                    .map(JsonText::text)
                    .sorted()
                    .toList();
        } else if (value instanceof JsonNumber) {
            return new Figures(cursor)
                    .decimal(value, Phrase.of("A value")).stream()
                            .map(Figures::words)
                            .toList();
        } else if (value instanceof JsonFlag flag) {
            return List.of(String.valueOf(flag.value()));
        }
        return cursor.text(value, Phrase.of("A value")).stream().toList();
    }

    private List<String> targets(Json value) {
        var targets = new TreeSet<String>();
        for (var text : cursor.texts(value, Phrase.of("The targets"))) {
            if (!text.text().equals(Cells.PACKAGE)) {
                checkProvision(text.text(), text.at());
                targets.add(text.text());
            }
        }
        return List.copyOf(targets);
    }

    private Optional<String> id(Json value) {
        return cursor.named(
                "stance", value, pack.stances().stream().map(Stance::id).toList(), Phrase.of("The stance"));
    }

    private void checkProvision(String id, Spot at) {
        unknown.refusesProvision(id, at, provisions);
    }

    private <E extends Enum<E>> Optional<E> choice(Json value, Class<E> type, Phrase what) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return cursor.oneOf(value, names, what).map(name -> Enum.valueOf(type, name));
    }
}
