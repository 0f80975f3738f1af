package stance.web.upload;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;

/**
 * A pack as it is sent: {@code { "id": "...", "files": { "pack.json": "...", "mexico/security.drl": "..." } }}.
 *
 * @param id the name of its folder
 * @param files their texts by name, in the order in which they were sent
 */
record PackContent(String id, Map<String, String> files) {

    /** The most files that a pack is sent in. */
    static final int MOST_FILES = 128;

    private static final String NAME = "pack";
    private static final String INFO = "pack.json";
    private static final Set<String> MEMBERS = Set.of("id", "files");
    private static final String WORD = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";
    /** At most one folder deep, without dots but that of the ending: no name leads out of the folder of the pack. */
    private static final Pattern FILE = Pattern.compile("(?:" + WORD + "/)?" + WORD + "\\.(?:drl|json)");

    /**
     * Reads what was sent.
     *
     * @throws RefusedException with everything that is wrong with its shape
     */
    static PackContent read(byte[] sent) {
        var problems = new Problems();
        var json = TextFiles.text(sent, NAME, problems).flatMap(text -> JsonReader.readAnyText(NAME, text, problems));
        problems.refuseErrors();
        var content = json.flatMap(document -> content(document, problems));
        problems.refuseErrors();
        return content.orElseThrow();
    }

    private static Optional<PackContent> content(Json json, Problems problems) {
        if (!(json instanceof JsonObject document)) {
            problems.error(
                    "packs.shape", Place.of(NAME, json.at()), Phrase.of("This is %s, not an object.", json.kind()));
            return Optional.empty();
        }
        document.members().forEach((name, member) -> {
            if (!MEMBERS.contains(name)) {
                problems.error(
                        "packs.shape",
                        Place.of(NAME, member.keyAt()),
                        Phrase.of("Unknown field \"%s\".", name),
                        Nearest.hint(name, MEMBERS));
            }
        });
        var id = id(document, problems);
        var files = files(document, problems);
        return id.map(text -> new PackContent(text, files));
    }

    private static Optional<String> id(JsonObject document, Problems problems) {
        var id = text(document, "id").filter(PolicyPack::isId);
        if (id.isEmpty()) {
            problems.error(
                    "packs.id",
                    Place.of(NAME, document.at()),
                    Phrase.of("There is no \"id\" that a pack may have."),
                    Phrase.of("It is made of small letters, digits and -, a letter first."));
        }
        return id;
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.members().get(name))
                .map(Json.Member::value)
                .filter(JsonText.class::isInstance)
                .map(text -> ((JsonText) text).text());
    }

    private static Map<String, String> files(JsonObject document, Problems problems) {
        var texts = new LinkedHashMap<String, String>();
        var member = document.members().get("files");
        if (member == null || !(member.value() instanceof JsonObject files)) {
            problems.error(
                    "packs.shape",
                    Place.of(NAME, document.at()),
                    Phrase.of("There is no object \"files\"."),
                    Phrase.of("It holds the texts of the files by their names."));
            return texts;
        }
        if (!files.members().containsKey(INFO)) {
            problems.error("packs.files", Place.of(NAME, files.at()), Phrase.of("There is no file %s.", INFO));
        }
        if (files.members().size() > MOST_FILES) {
            problems.error(
                    "packs.files",
                    Place.of(NAME, files.at()),
                    Phrase.of(
                            "There are %s files; %s are the most.",
                            files.members().size(), MOST_FILES));
            return texts;
        }
        files.members().forEach((name, file) -> {
            var text = text(files, name);
            if (!FILE.matcher(name).matches()) {
                problems.error(
                        "packs.file",
                        Place.of(NAME, file.keyAt()),
                        Phrase.of("\"%s\" is no name for a file of a pack.", name),
                        Phrase.of("It ends in .drl or .json and is in the folder of the pack or in one below"
                                + " it, of letters, digits, _ and -."));
            } else if (text.isEmpty()) {
                problems.error(
                        "packs.file",
                        Place.of(NAME, file.value().at()),
                        Phrase.of(
                                "This is %s, not the text of %s.", file.value().kind(), name));
            } else {
                texts.put(name, text.orElseThrow());
            }
        });
        return texts;
    }
}
