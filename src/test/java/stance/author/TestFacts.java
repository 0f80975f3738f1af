package stance.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fact sheet of one position, which begins as words of Claudia Sheinbaum that were found in the source. */
record TestFacts(Map<String, String> fields) {

    /** The position MX-9; all values are JSON, with ' for ". */
    static TestFacts usual() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", "'MX-9'");
        fields.put("actor", "'MX'");
        fields.put("speaker", "'Claudia Sheinbaum'");
        fields.put("role", "'President of Mexico'");
        fields.put("stated", "'2025-11-18'");
        fields.put("topic", "'steel-tariff'");
        fields.put("area", "'trade'");
        fields.put("position", "'Mexico opposes the U.S. tariff on steel; it would answer it.'");
        fields.put("polarity", "'opposes'");
        fields.put("hardness", "'red line'");
        fields.put("hardness_why", "'said never'");
        fields.put("conditions", "null");
        fields.put("basis", "'stated'");
        fields.put("quote", "'We will never accept it'");
        fields.put("quote_lang", "'en'");
        fields.put(
                "source",
                "{ 'title': 'On steel', 'publisher': 'El Diário', 'date': '2025-11-19', 'url': 'https://example.org/steel' }");
        fields.put("supersedes", "null");
        fields.put("corroborated_by", "[]");
        fields.put("quote_words_of", "'speaker'");
        fields.put("verified", "'exact'");
        return new TestFacts(fields);
    }

    /** With this field, in the place of the one it may have. */
    TestFacts with(String key, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(key, value);
        return new TestFacts(changed);
    }

    /** The sheet in a file of this folder. */
    Path in(Path folder) {
        var members = new StringBuilder();
        fields.forEach((key, value) -> members.append(members.isEmpty() ? "" : ", ")
                .append("'" + key + "': ")
                .append(value));
        try {
            return Files.writeString(
                    folder.resolve("facts.json"), ("{ 'positions': [{ " + members + " }] }").replace('\'', '"'));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The position as it is read. */
    Fact read(Path folder) {
        return FactSheet.read(in(folder), "MX-9");
    }
}
