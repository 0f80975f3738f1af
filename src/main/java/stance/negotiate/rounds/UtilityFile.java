package stance.negotiate.rounds;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;

/**
 * Reads what packages are worth to parties: a JSON of weights and values by party and slot, or the profile that one party
 * has in GeniusWeb (a {@code LinearAdditiveUtilitySpace} of discrete issues).
 */
public final class UtilityFile {

    /** How one is named, in words for a user. */
    static final Phrase FORM = Phrase.of("FILE, or PARTY=FILE for a profile of GeniusWeb");

    /** By how much the weights of a party may miss 1, since they are often rounded. */
    private static final double SUM_ROUNDING = 0.001;

    /** What is "discreteutils" in older files. */
    private static final String DISCRETE = "DiscreteValueSetUtilities";

    private static final String GENIUS = "LinearAdditiveUtilitySpace";

    private final JsonCursor cursor;
    private final Problems problems;

    private UtilityFile(JsonCursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    /**
     * Reads one, by party.
     *
     * @param named {@code FILE}, or {@code PARTY=FILE}
     * @throws stance.problem.RefusedException with everything that is wrong with it
     */
    public static Map<String, Utility> read(String named) {
        var split = named.indexOf('=');
        var party = split > 0 ? Optional.of(named.substring(0, split)) : Optional.<String>empty();
        var problems = new Problems();
        if (named.endsWith("=")) {
            problems.error(
                    "utilities.form",
                    Place.of("utilities " + named),
                    Phrase.of("\"%s\" is not of the form %s.", named, FORM),
                    Phrase.NONE);
            problems.refuseErrors();
        }
        var path = Path.of(split > 0 ? named.substring(split + 1) : named);
        var name = path.toString().replace('\\', '/');
        var json = TextFiles.bytes(path, name, problems).flatMap(bytes -> JsonReader.read(name, bytes, problems));
        problems.refuseErrors();
        var cursor = new JsonCursor(name, json.orElseThrow(), problems);
        var read = new UtilityFile(cursor, problems).utilities(json.orElseThrow(), party);
        problems.refuseErrors();
        return read;
    }

    private Map<String, Utility> utilities(Json root, Optional<String> party) {
        var all = new LinkedHashMap<String, Utility>();
        cursor.object(root, Phrase.of("A file of utilities")).ifPresent(object -> {
            var profile = cursor.get(object, GENIUS);
            if (profile.isPresent() && party.isEmpty()) {
                cursor.error(
                        "utilities.party",
                        object.at(),
                        Phrase.of("This is a profile of GeniusWeb, which does not say whose it is."),
                        Phrase.of("Put the party before it: --utilities MEXICO=FILE."));
            } else if (profile.isPresent()) {
                cursor.object(profile.get(), Phrase.of("\"%s\"", GENIUS))
                        .ifPresent(each -> all.put(party.orElseThrow(), genius(each)));
            } else if (party.isPresent()) {
                cursor.error(
                        "utilities.party",
                        object.at(),
                        Phrase.of("This is no profile of GeniusWeb, and names the parties itself."),
                        Phrase.of("Leave out the party before it: --utilities FILE."));
            } else {
                cursor.members(object, Phrase.of("A file of utilities"))
                        .forEach((id, member) -> cursor.object(member.value(), Phrase.of("\"%s\"", id))
                                .ifPresent(each -> all.put(id, plain(each))));
            }
        });
        return all;
    }

    private Utility plain(JsonObject object) {
        var where = Phrase.of("what packages are worth to a party");
        cursor.refuseUnknown(object, List.of("reservation", "slots"), where);
        var weights = new LinkedHashMap<String, Double>();
        var values = new LinkedHashMap<String, Map<String, Double>>();
        cursor.require(object, "slots", where)
                .ifPresent(slots -> cursor.members(slots, Phrase.of("\"%s\"", "slots"))
                        .forEach((slot, member) -> cursor.object(member.value(), Phrase.of("\"%s\"", slot))
                                .ifPresent(each -> {
                                    var place = Phrase.of("a slot");
                                    cursor.refuseUnknown(each, List.of("weight", "options"), place);
                                    weights.put(slot, share(cursor.require(each, "weight", place), "weight"));
                                    values.put(slot, shares(cursor.require(each, "options", place), "options"));
                                })));
        checkSum(object, weights);
        return new Utility(
                weights,
                values,
                cursor.get(object, "reservation")
                        .map(value -> share(value, "reservation"))
                        .orElse(0.0));
    }

    private Utility genius(JsonObject object) {
        var where = Phrase.of("a profile of GeniusWeb");
        var weights = shares(cursor.require(object, "issueWeights", where), "issueWeights");
        var values = new LinkedHashMap<String, Map<String, Double>>();
        cursor.require(object, "issueUtilities", where)
                .ifPresent(all -> cursor.members(all, Phrase.of("\"%s\"", "issueUtilities"))
                        .forEach((issue, member) -> cursor.object(member.value(), Phrase.of("\"%s\"", issue))
                                .flatMap(each -> cursor.get(each, DISCRETE)
                                        .or(() -> cursor.require(each, "discreteutils", Phrase.of("an issue"))))
                                .flatMap(each -> cursor.object(each, Phrase.of("\"%s\"", "discreteutils")))
                                .ifPresent(each -> values.put(
                                        issue,
                                        shares(
                                                cursor.require(each, "valueUtilities", Phrase.of("an issue")),
                                                "valueUtilities")))));
        checkSum(object, weights);
        var reservation = cursor.get(object, "reservationBid")
                .flatMap(bid -> cursor.object(bid, Phrase.of("\"%s\"", "reservationBid")))
                .flatMap(bid -> cursor.get(bid, "issuevalues"))
                .map(bid -> cursor.members(bid, Phrase.of("\"%s\"", "issuevalues")).entrySet().stream()
                        .mapToDouble(issue -> weights.getOrDefault(issue.getKey(), 0.0)
                                * cursor.text(issue.getValue().value(), Phrase.of("\"%s\"", issue.getKey()))
                                        .map(values.getOrDefault(issue.getKey(), Map.of())::get)
                                        .orElse(0.0))
                        .sum());
        return new Utility(weights, values, reservation.orElse(0.0));
    }

    private Map<String, Double> shares(Optional<Json> value, String key) {
        var shares = new LinkedHashMap<String, Double>();
        value.ifPresent(all -> cursor.members(all, Phrase.of("\"%s\"", key))
                .forEach((name, member) -> shares.put(name, share(member.value(), name))));
        return shares;
    }

    private double share(Optional<Json> value, String key) {
        return value.map(each -> share(each, key)).orElse(0.0);
    }

    private double share(Json value, String key) {
        var number = cursor.number(value, Phrase.of("\"%s\"", key)).map(Double::parseDouble);
        if (number.filter(each -> each < 0 || each > 1).isPresent()) {
            cursor.error(
                    "utilities.range",
                    value.at(),
                    Phrase.of("\"%s\" is %s; it must be a number from 0 to 1.", key, number.get()),
                    Phrase.NONE);
        }
        return number.orElse(0.0);
    }

    private void checkSum(JsonObject object, Map<String, Double> weights) {
        var sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!problems.hasErrors() && Math.abs(sum - 1) > SUM_ROUNDING) {
            cursor.error(
                    "utilities.sum",
                    object.at(),
                    Phrase.of("The weights add up to %s, not to 1.", Math.round(sum * 1000) / 1000.0),
                    Phrase.NONE);
        }
    }
}
