package stance.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Importance;
import stance.pack.record.PartialDate;
import stance.pack.vocabulary.Term;

/** Reads one proposal out of a scenario to which the changes of a variant were applied. */
final class ProposalReader {

    private final PolicyPack pack;
    private final String file;
    private final JsonObject root;
    private final JsonCursor cursor;
    private final UnknownIds unknown;
    private final TermReader terms;

    ProposalReader(PolicyPack pack, ScenarioSource source, JsonCursor cursor) {
        this.pack = pack;
        this.file = source.file();
        this.root = source.root();
        this.cursor = cursor;
        this.unknown = new UnknownIds(cursor);
        this.terms = new TermReader(pack.vocabulary(), cursor);
    }

    /** The proposal; empty after a problem was noted. */
    Optional<Proposal> read(
            JsonObject scenario, Optional<String> variant, Optional<Proposal> original, List<Change> changes) {
        var where = where(variant);
        var title = required(scenario, "title", where).flatMap(value -> cursor.text(value, Phrase.of("The title")));
        cursor.get(scenario, "$schema").ifPresent(value -> cursor.text(value, Phrase.verbatim("$schema")));
        cursor.get(scenario, "description").ifPresent(value -> cursor.text(value, Phrase.of("The description")));
        var asOf = required(scenario, "asOf", where).flatMap(this::date);
        var proposedBy = cursor.get(scenario, "proposedBy").flatMap(value -> actor(value, Phrase.of("The proposer")));
        var parties = parties(scenario, where);
        var provisions = terms.terms(scenario, "provisions");
        var context = terms.terms(scenario, "context");
        checkFacts(scenario, provisions, context, variant);
        // What a variant removed may still be spoken of.
        var known = new LinkedHashSet<>(cursor.membersAt(scenario, "provisions", Phrase.of("\"%s\"", "provisions"))
                .keySet());
        original.ifPresent(before -> known.addAll(before.provisions().keySet()));
        var assumptions = assumptions(scenario, parties, known);
        var importance = importance(scenario, known);
        if (title.isEmpty() || asOf.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(
                pack,
                file,
                title.get(),
                variant,
                asOf.get(),
                proposedBy,
                parties,
                provisions,
                context,
                assumptions,
                importance,
                reservations(scenario, parties),
                original,
                changes));
    }

    static Phrase where(Optional<String> variant) {
        return variant.map(name -> Phrase.of("the variant \"%s\"", name)).orElse(Phrase.of("this scenario"));
    }

    private Optional<LocalDate> date(Json value) {
        return cursor.text(value, Phrase.verbatim("asOf")).flatMap(text -> {
            var day = PartialDate.parseDay(text);
            if (day.isEmpty()) {
                cursor.error(
                        "scenario.date",
                        value.at(),
                        Phrase.of("asOf is \"%s\"; it must be a date such as 2026-01-29.", text),
                        Phrase.NONE);
            }
            return day;
        });
    }

    private Optional<String> actor(Json value, Phrase what) {
        return cursor.oneOf(value, pack.actors().keySet(), what);
    }

    /** The parties that the scenario names; what is wrong with them is noted. */
    List<String> parties(JsonObject scenario, Phrase where) {
        var parties = new LinkedHashSet<String>();
        var written = required(scenario, "parties", where);
        if (!written.filter(this::areActors).isPresent()) {
            cursor.doubtful("party");
        }
        written.ifPresent(value -> {
            for (var party : cursor.texts(value, Phrase.of("The parties"))) {
                actor(party, Phrase.of("A party")).ifPresent(id -> {
                    if (!parties.add(id)) {
                        cursor.error(
                                "scenario.duplicate-party",
                                party.at(),
                                Phrase.of("The party \"%s\" stands twice.", id),
                                Phrase.NONE);
                    }
                });
            }
            if (value instanceof Json.JsonArray array && array.values().isEmpty()) {
                cursor.error(
                        "scenario.no-parties",
                        value.at(),
                        Phrase.of("There are no parties: nobody's agreement counts."),
                        Phrase.NONE);
            }
        });
        return List.copyOf(parties);
    }

    private boolean areActors(Json parties) {
        return parties instanceof Json.JsonArray list
                && list.values().stream()
                        .allMatch(party -> party instanceof Json.JsonText text
                                && pack.actors().containsKey(text.text()));
    }

    /** What a variant does not say and its scenario lacks is noted of the scenario. */
    private Optional<Json> required(JsonObject scenario, String key, Phrase where) {
        return scenario.equals(root) || root.members().containsKey(key)
                ? cursor.require(scenario, key, where)
                : cursor.get(scenario, key);
    }

    private void checkFacts(
            JsonObject scenario, Map<String, Term> provisions, Map<String, Term> context, Optional<String> variant) {
        var where = where(variant);
        var isOfScenario = variant.isEmpty() || hasProvisions(root);
        var isRefused = cursor.isMisspelt(scenario, "provisions")
                || cursor.get(scenario, "provisions")
                        .filter(value -> !(value instanceof JsonObject))
                        .isPresent();
        if (isOfScenario && !hasProvisions(scenario) && !isRefused) {
            cursor.error(
                    "scenario.empty",
                    scenario.at(),
                    Phrase.of("There is no provision in %s: nothing is proposed.", where),
                    Phrase.NONE);
        }
        if (provisions.size() + context.size() > TermReader.MAX_FACTS) {
            cursor.error(
                    "scenario.limit",
                    scenario.at(),
                    Phrase.of(
                            "There are %s provisions and context facts in %s; %s are the most.",
                            provisions.size() + context.size(), where, TermReader.MAX_FACTS),
                    Phrase.NONE);
        }
        var own = cursor.membersAt(root, "context", Phrase.of("\"%s\"", "context"));
        var ownIds = cursor.membersAt(root, "provisions", Phrase.of("\"%s\"", "provisions"))
                .keySet();
        var provisionIds = cursor.membersAt(scenario, "provisions", Phrase.of("\"%s\"", "provisions"))
                .keySet();
        cursor.membersAt(scenario, "context", Phrase.of("\"%s\"", "context")).forEach((id, member) -> {
            var isOfTheScenario = own.containsKey(id) && ownIds.contains(id);
            if (provisionIds.contains(id) && (variant.isEmpty() || !isOfTheScenario)) {
                cursor.error(
                        "scenario.duplicate-id",
                        member.keyAt(),
                        Phrase.of(
                                "The id \"%s\" stands for a provision and for a fact of the context in %s.", id, where),
                        Phrase.NONE);
            }
        });
    }

    private boolean hasProvisions(JsonObject scenario) {
        return !cursor.membersAt(scenario, "provisions", Phrase.of("\"%s\"", "provisions"))
                .isEmpty();
    }

    private Map<String, BigDecimal> importance(JsonObject scenario, Set<String> known) {
        var importance = new LinkedHashMap<String, BigDecimal>();
        cursor.membersAt(scenario, "importance", Phrase.of("\"%s\"", "importance"))
                .forEach((id, member) -> {
                    unknown.refusesProvision(id, member.keyAt(), known);
                    importance(member.value()).ifPresent(number -> importance.put(id, number));
                });
        return importance;
    }

    private Map<String, BigDecimal> reservations(JsonObject scenario, List<String> parties) {
        var reservations = new LinkedHashMap<String, BigDecimal>();
        cursor.membersAt(scenario, "reservation", Phrase.of("\"%s\"", "reservation"))
                .forEach((party, member) -> {
                    unknown.refusesParty(party, member.keyAt(), parties);
                    reservation(member.value()).ifPresent(number -> reservations.put(party, number));
                });
        return reservations;
    }

    private Optional<BigDecimal> reservation(Json value) {
        return cursor.number(value, Phrase.of("The reservation")).flatMap(text -> {
            var number = Optional.of(new BigDecimal(text))
                    .filter(each -> each.signum() >= 0 && each.compareTo(BigDecimal.ONE) <= 0 && each.scale() <= 6);
            if (number.isEmpty()) {
                cursor.error(
                        "scenario.reservation",
                        value.at(),
                        Phrase.of(
                                "The reservation is %s; it must be an alignment from 0 to 1 such as 0.35, with at most 6"
                                        + " digits after the point.",
                                text),
                        Phrase.NONE);
            }
            return number;
        });
    }

    private Optional<BigDecimal> importance(Json value) {
        return cursor.number(value, Phrase.of("The importance")).flatMap(text -> {
            var number = Importance.parse(text);
            if (number.isEmpty()) {
                cursor.error(
                        "scenario.importance",
                        value.at(),
                        Phrase.of(
                                "The importance is %s; it must be a number above 0 such as 2 or 0.5, with at most 6 digits"
                                        + " before the point and after it.",
                                text),
                        Phrase.NONE);
            }
            return number;
        });
    }

    private Assumptions assumptions(JsonObject scenario, List<String> parties, Set<String> known) {
        var cells = new LinkedHashMap<String, Map<String, Response>>();
        var blankets = new LinkedHashMap<String, Response>();
        cursor.membersAt(scenario, "assume", Phrase.of("\"%s\"", "assume")).forEach((party, member) -> {
            if (!party.equals(Assumptions.EVERYBODY)) {
                unknown.refusesParty(party, member.keyAt(), parties);
            }
            if (member.value() instanceof Json.JsonText || party.equals(Assumptions.EVERYBODY)) {
                assumed(member.value()).ifPresent(response -> blankets.put(party, response));
                return;
            }
            var responses = new LinkedHashMap<String, Response>();
            cursor.members(member.value(), Phrase.of("The assumptions of a party"))
                    .forEach((id, response) -> {
                        unknown.refusesProvision(id, response.keyAt(), known);
                        assumed(response.value()).ifPresent(found -> responses.put(id, found));
                    });
            cells.put(party, responses);
        });
        var everybody = Optional.ofNullable(blankets.remove(Assumptions.EVERYBODY));
        return new Assumptions(cells, blankets, everybody);
    }

    private Optional<Response> assumed(Json value) {
        return cursor.oneOf(
                        value,
                        List.of("ACCEPTS", "CONDITIONAL", "OBJECTS", "REJECTS"),
                        Phrase.of("The assumed response"))
                .map(Response::valueOf);
    }
}
