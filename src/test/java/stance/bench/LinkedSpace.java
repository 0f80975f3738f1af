package stance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * A space of slots with four options each. A stance looks at each slot alone, and others at two, three and five slots
 * that follow each other.
 */
record LinkedSpace(int slots) {

    private static final String ID = "linked-space";

    /** A new pack, so that nothing that Drools was asked is known yet. */
    ScenarioFile load() {
        try {
            var folder = Files.createTempDirectory("stance-bench").resolve(ID);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("pack.json"), """
                    { "title": "Linked slots", "recordUntil": "2026-01-31",
                      "actors": { "P0": { "name": "P0" }, "P1": { "name": "P1" } },
                      "topics": { "choices": { "title": "All" } } }
                    """);
            Files.writeString(folder.resolve("sources.json"), """
                    [ { "id": "made", "type": "report", "title": "Made for a benchmark" } ]
                    """);
            Files.writeString(folder.resolve("vocabulary.drl"), vocabulary());
            Files.createDirectories(folder.resolve("p"));
            Files.writeString(folder.resolve("p/all.drl"), rules());
            return ScenarioFile.read(
                    PolicyPack.load(folder),
                    ScenarioSource.read("linked.json", scenario().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String vocabulary() {
        return """
                package linked_space
                import stance.pack.Provision;
                global stance.pack.StanceBoard stance;

                declare enum Choice A("a"), B("b"), C("c"), D("d"); label : String end
                """ + each(1, slot -> """

                declare T%d extends Provision @doc( "slot %d" )
                    choice : Choice @doc( "its option" )
                end
                """.formatted(slot, slot));
    }

    private String rules() {
        return "package linked_space\n"
                + each(1, slot -> rule("P0-ONE", slot, "$a : T%d( choice == Choice.D )".formatted(slot), "$a"))
                + each(
                        2,
                        slot -> rule(
                                "P1-TWO",
                                slot,
                                "$a : T%d( choice == Choice.C ) $b : T%d( choice == Choice.C )"
                                        .formatted(slot, slot + 1),
                                "$a, $b"))
                + each(
                        3,
                        slot -> rule(
                                "P0-THREE",
                                slot,
                                "$a : T%d( choice == Choice.B ) $b : T%d( choice == Choice.A ) $c : T%d( choice == Choice.B )"
                                        .formatted(slot, slot + 1, slot + 2),
                                "$a, $b, $c"))
                + each(
                        5,
                        slot -> slot % 4 != 1
                                ? ""
                                : rule(
                                        "P1-FIVE",
                                        slot,
                                        ("$a : T%d( choice == Choice.A ) $b : T%d( choice == Choice.B )"
                                                        + " $c : T%d( choice == Choice.C ) not T%d( choice == Choice.A )"
                                                        + " not T%d( choice == Choice.B )")
                                                .formatted(slot, slot + 1, slot + 2, slot + 3, slot + 4),
                                        "$a, $b, $c"));
    }

    private static String rule(String name, int slot, String conditions, String targets) {
        return """

                rule "%s-%02d Linked"
                    @actor( %s ) @topic( choices ) @strength( FIRM ) @basis( REPORTED )
                    @stated( "2026-01-29" ) @source( made )
                when
                    %s
                then
                    stance.opposes( %s );
                end
                """.formatted(name, slot, name.substring(0, 2), conditions, targets);
    }

    private String scenario() {
        var provisions = IntStream.rangeClosed(1, slots)
                .mapToObj("\"s%1$d\": { \"type\": \"T%1$d\", \"choice\": \"A\" }"::formatted)
                .collect(Collectors.joining(", "));
        var alternatives = IntStream.rangeClosed(1, slots)
                .mapToObj(slot -> "\"s%d\": { ".formatted(slot)
                        + List.of("B", "C", "D").stream()
                                .map(each ->
                                        "\"%s\": { \"choice\": \"%s\" }".formatted(each.toLowerCase(Locale.ROOT), each))
                                .collect(Collectors.joining(", "))
                        + " }")
                .collect(Collectors.joining(", "));
        return """
                { "pack": "%s", "title": "Linked slots", "asOf": "2026-01-31", "parties": ["P0", "P1"],
                  "provisions": { %s }, "alternatives": { %s } }
                """.formatted(ID, provisions, alternatives);
    }

    private String each(int width, IntFunction<String> text) {
        return IntStream.rangeClosed(1, slots - width + 1).mapToObj(text).collect(Collectors.joining());
    }
}
