package stance.web.upload;

import java.util.List;
import java.util.Optional;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonReader;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;

/** The problems that a document of Stance's tells of, back from their JSON. */
final class SaidProblems {

    private SaidProblems() {}

    /** Those under "problems"; empty where there are none, or where this is no such document. */
    static List<Problem> read(String document) {
        return JsonReader.read("answer", document, new Problems())
                .flatMap(json -> member(json, "problems"))
                .filter(JsonArray.class::isInstance)
                .map(array -> ((JsonArray) array)
                        .values().stream().map(SaidProblems::problem).toList())
                .orElse(List.of());
    }

    private static Problem problem(Json json) {
        return new Problem(
                text(json, "code"),
                Severity.valueOf(text(json, "severity")),
                new Place(text(json, "file"), number(json, "line"), number(json, "column"), text(json, "pointer")),
                Phrase.verbatim(text(json, "message")),
                Phrase.verbatim(text(json, "hint")));
    }

    private static Optional<Json> member(Json json, String name) {
        return json instanceof JsonObject object
                ? Optional.ofNullable(object.members().get(name)).map(Json.Member::value)
                : Optional.empty();
    }

    static String text(Json json, String name) {
        return member(json, name)
                .filter(JsonText.class::isInstance)
                .map(text -> ((JsonText) text).text())
                .orElse("");
    }

    private static int number(Json json, String name) {
        return member(json, name)
                .filter(JsonNumber.class::isInstance)
                .map(number -> Integer.parseInt(((JsonNumber) number).text()))
                .orElse(0);
    }
}
