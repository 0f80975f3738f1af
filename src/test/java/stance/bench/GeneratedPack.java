package stance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.pack.PolicyPack;

/**
 * A pack of any size, as a voting guide has it: every party has a stance on every statement, which speaks on one of
 * three answers. A scenario answers statements; a third of the stances on them speak.
 *
 * @param silent how many further statements there are that no scenario answers
 */
record GeneratedPack(int statements, int parties, int silent) {

    static final List<String> POSITIONS = List.of("AGREE", "NEUTRAL", "DISAGREE");

    private static final String ID = "generated-pack";
    private static final List<String> EFFECTS = List.of("supports", "accepts", "opposes", "supports", "opposes");
    private static final List<String> STRENGTHS_AGAINST = List.of("RED_LINE", "FIRM", "FIRM", "PREFERENCE");
    private static final List<String> STRENGTHS_FOR = List.of("FIRM", "FIRM", "FIRM", "PREFERENCE");

    /** One stance: the party speaks if the statement is answered so. */
    record Position(int party, int statement, String answer) {

        static Position of(int party, int statement) {
            return new Position(party, statement, POSITIONS.get(new Random(party * 7919L + statement).nextInt(3)));
        }

        String id() {
            return "P%03d-S%03d".formatted(party, statement);
        }

        private String rule() {
            var mixed = party * 31 + statement;
            var effect = EFFECTS.get(mixed % EFFECTS.size());
            var strengths = effect.equals("opposes") ? STRENGTHS_AGAINST : STRENGTHS_FOR;
            return """

                    rule "%s Party %d speaks on statement %d"
                        @actor( P%d )
                        @topic( choices )
                        @strength( %s )
                        @basis( REPORTED )
                        @stated( "2026-01-29" )
                        @source( guide )
                    when
                        $answer : Answer( statement == Statement.S%d, reply == Reply.%s )
                    then
                        stance.%s( $answer );
                    end
                    """.formatted(
                    id(), party, statement, party, strengths.get(mixed % strengths.size()), statement, answer, effect);
        }
    }

    /** The pack of docs/performance.md: 1,140 stances, of which some 380 speak on a scenario. */
    static GeneratedPack large() {
        return new GeneratedPack(38, 30, 0);
    }

    /** A pack of about this many stances. */
    static GeneratedPack of(int stances) {
        return switch (stances) {
            case 10 -> new GeneratedPack(5, 2, 0);
            case 24 -> new GeneratedPack(5, 4, 1);
            case 100 -> new GeneratedPack(10, 10, 0);
            case 1_000 -> new GeneratedPack(40, 25, 0);
            case 1_140 -> large();
            case 5_000 -> new GeneratedPack(50, 100, 0);
            default -> throw new IllegalArgumentException("No pack of this size: " + stances);
        };
    }

    /** Writes it into a folder of its own in the folder for temporary files. */
    Path write() {
        try {
            var folder = Files.createTempDirectory("stance-bench").resolve(ID);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("pack.json"), info());
            Files.writeString(
                    folder.resolve("sources.json"),
                    "[ { \"id\": \"guide\", \"type\": \"report\", \"title\": \"G\" } ]");
            Files.writeString(folder.resolve("vocabulary.drl"), vocabulary());
            for (var party = 1; party <= parties; party++) {
                Files.writeString(folder.resolve("p" + party + ".drl"), "package generated_pack\n" + rules(party));
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    PolicyPack load() {
        return PolicyPack.load(write());
    }

    List<Position> positions() {
        return IntStream.rangeClosed(1, parties)
                .boxed()
                .flatMap(party ->
                        IntStream.rangeClosed(1, statements).mapToObj(statement -> Position.of(party, statement)))
                .toList();
    }

    /** All in one text of DRL. */
    String drl() {
        return vocabulary()
                + IntStream.rangeClosed(1, parties).mapToObj(this::rules).collect(Collectors.joining());
    }

    /** Scenarios that answer every statement but the silent ones, at random. */
    List<byte[]> scenarios(int count) {
        var random = new Random(1);
        var scenarios = new ArrayList<byte[]>();
        for (var i = 0; i < count; i++) {
            scenarios.add(scenario(random).getBytes(StandardCharsets.UTF_8));
        }
        return scenarios;
    }

    private String scenario(Random random) {
        var answers = IntStream.rangeClosed(1, statements)
                .mapToObj(
                        statement -> "    \"s%d\": { \"type\": \"Answer\", \"statement\": \"S%d\", \"reply\": \"%s\" }"
                                .formatted(statement, statement, POSITIONS.get(random.nextInt(3))))
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "pack": "%s",
                  "title": "A voter's answers",
                  "asOf": "2026-01-31",
                  "parties": [%s],
                  "provisions": {
                %s
                  }
                }
                """.formatted(ID, names("\"P%d\"", parties), answers);
    }

    private String info() {
        return """
                {
                  "title": "A generated pack",
                  "recordUntil": "2026-01-31",
                  "actors": { %s },
                  "topics": { "choices": { "title": "All" } }
                }
                """.formatted(names("\"P%1$d\": { \"name\": \"Party %1$d\", \"speakers\": {} }", parties));
    }

    private String vocabulary() {
        return """
                package generated_pack
                import stance.pack.Provision;
                import stance.pack.Scenario;
                global stance.pack.StanceBoard stance;

                declare enum Statement %s; label : String end

                declare enum Reply AGREE("yes"), NEUTRAL("neither"), DISAGREE("no"); label : String end

                declare Answer extends Provision
                    statement : Statement
                    reply : Reply
                end
                """.formatted(names("S%1$d(\"Statement %1$d\")", statements + silent));
    }

    private String rules(int party) {
        return IntStream.rangeClosed(1, statements + silent)
                .mapToObj(statement -> Position.of(party, statement).rule())
                .collect(Collectors.joining());
    }

    private static String names(String format, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, format, number))
                .collect(Collectors.joining(", "));
    }
}
