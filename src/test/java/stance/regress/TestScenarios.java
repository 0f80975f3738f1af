package stance.regress;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stance.find.PackFinder;

/** Scenarios on the shipped pack, made for a test. */
public final class TestScenarios {

    private static final PackFinder PACKS = new PackFinder(Optional.of(Path.of("rules")));

    private TestScenarios() {}

    /** The suite of the files that a user names. */
    public static TestSuite named(String... paths) {
        return TestSuite.read(List.of(paths), InputStream.nullInputStream(), PACKS);
    }

    /** A suite of one scenario: raids of both countries in Mexico, with this as "expect" and these members besides. */
    public static TestSuite raids(Path folder, String expect, String... members) {
        var file = folder.resolve("raids.json");
        write(file, raids(expect, members));
        return named(file.toString());
    }

    /** The text of that scenario. */
    public static String raids(String expect, String... members) {
        var more = members.length == 0 ? "" : String.join(",\n  ", members) + ",\n  ";
        return """
                {
                  "pack": "tmec-2026",
                  "title": "Raids",
                  "asOf": "2026-01-29",
                  "proposedBy": "UNITED_STATES",
                  "parties": ["MEXICO", "UNITED_STATES"],
                  "provisions": {
                    "raids": {
                      "type": "MilitaryOperation",
                      "territory": "MEXICO",
                      "forces": ["UNITED_STATES", "MEXICO"]
                    }
                  },
                  %s"expect": %s
                }
                """.formatted(more, expect);
    }

    /** Writes a file. */
    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
