package stance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * A small pack in a folder of its own, for tests: each call writes a file at once and gives the same pack back.
 *
 * <p>It begins complete but for the rules: actors MEXICO (speaker {@code sheinbaum}), UNITED_STATES (speaker
 * {@code trump}) and CANADA (no speaker), the topic {@code trade}, the source {@code call}, a record until 2026-01-31,
 * and the vocabulary of {@link #DECLARATIONS}.
 *
 * <pre>{@code
 * var pack = TestPack.in(temporary)
 *         .stance("MX-1", "$tariff : Tariff( rate > 10 )", "stance.opposes( $tariff );")
 *         .load();
 * var found = TestPack.findings(pack, "'t': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 }");
 * }</pre>
 */
public final class TestPack {

    /** The id of the pack, the name of its folder. */
    public static final String ID = "test-pack";

    /** The vocabulary that the pack begins with. */
    public static final String DECLARATIONS = """
            declare enum Country MEXICO("Mexico"), UNITED_STATES("United States"), CANADA("Canada"); label : String end

            declare Tariff extends Provision
                payer : Country
                rate : Double @range( "0..100" ) @optional
            end

            declare Talks extends Provision
                participants : java.util.Set<Country>
            end
            """;

    private static final String INFO = """
            {
              "title": "A pack for tests",
              "recordUntil": "2026-01-31",
              "actors": {
                "MEXICO": {
                  "name": "Mexico",
                  "speakers": { "sheinbaum": { "name": "Claudia Sheinbaum", "office": "President", "rank": 1 } }
                },
                "UNITED_STATES": {
                  "name": "United States",
                  "inSentence": "the United States",
                  "speakers": { "trump": { "name": "Donald Trump", "office": "President", "rank": 1 } }
                },
                "CANADA": { "name": "Canada", "speakers": {} }
              },
              "topics": { "trade": { "title": "Trade" } }
            }
            """;

    private static final String SOURCES = """
            [ { "id": "call", "type": "article-newspaper", "title": "A call", "container-title": "The Paper" } ]
            """;

    private final Path folder;

    private TestPack(Path folder) {
        this.folder = folder;
    }

    /** A pack in a folder {@value #ID} inside of this one. */
    public static TestPack in(Path parent) {
        return new TestPack(parent.resolve(ID))
                .file("pack.json", INFO)
                .file("sources.json", SOURCES)
                .declarations(DECLARATIONS);
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Writes a file as it is given, by its path inside of the pack. */
    public TestPack file(String inside, String text) {
        return file(inside, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file as it is given, by its path inside of the pack. */
    public TestPack file(String inside, byte[] bytes) {
        var path = folder.resolve(inside);
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    /** Writes vocabulary.drl: these declarations under the usual header, which ends with line 4. */
    public TestPack declarations(String declarations) {
        return file("vocabulary.drl", """
                package test_pack
                import stance.pack.Provision;
                import stance.pack.Scenario;
                global stance.pack.StanceBoard stance;
                """ + declarations);
    }

    /** Writes rules.drl: these rules under the package line, which is line 1. */
    public TestPack rules(String rules) {
        return file("rules.drl", "package test_pack\n" + rules);
    }

    /** Writes a stance of Mexico, firm and reported on 2026-01-29, to a file of its own. */
    public TestPack stance(String id, String when, String then) {
        return file(id + ".drl", "package test_pack\n" + rule(id, when, then));
    }

    /** The text of a rule: a stance of Mexico, firm and reported on 2026-01-29. Its "when" begins on line 8. */
    public static String rule(String id, String when, String then) {
        return """
                rule "%s A title"
                    @actor( MEXICO )
                    @topic( trade )
                    @strength( FIRM )
                    @basis( REPORTED )
                    @stated( "2026-01-29" )
                    @source( call )
                when %s
                then %s
                end
                """.formatted(id, when, then);
    }

    /** Loads it. */
    public PolicyPack load() {
        return PolicyPack.load(folder);
    }

    /** Why it is refused; empty where it is not. Files are named by their path inside of the pack. */
    public List<Problem> problems() {
        try {
            load();
            return List.of();
        } catch (RefusedException refused) {
            return refused.problems().stream().map(this::inside).toList();
        }
    }

    /**
     * Reads a scenario of 2026-01-29 whose one party is Mexico.
     *
     * @param members the members of its JSON object besides {@code pack}, with ' for "; among them others than the
     *     usual {@code title}, {@code asOf} and {@code parties}, where a test wants them
     */
    public static ScenarioFile scenario(PolicyPack pack, String members) {
        var own = outermost(members);
        var usual = Stream.of(
                        "'pack': '" + pack.id() + "'",
                        "'title': 'A test'",
                        "'asOf': '2026-01-29'",
                        "'parties': ['MEXICO']")
                .filter(member -> !own.contains(member.substring(0, member.indexOf(':') + 1)));
        var json = Stream.concat(usual, Stream.of(members)).collect(Collectors.joining(", ", "{ ", " }"));
        return ScenarioFile.read(
                pack, ScenarioSource.read("test.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    /** The members without what stands inside of them, which may have fields of the same names. */
    private static String outermost(String members) {
        var text = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < members.length(); i++) {
            var character = members.charAt(i);
            if (character == '{') {
                depth++;
            } else if (character == '}') {
                depth--;
            } else if (depth == 0) {
                text.append(character);
            }
        }
        return text.toString();
    }

    /** What the stances find in a proposal of these provisions, written as in {@link #scenario}. */
    public static List<Finding> findings(PolicyPack pack, String provisions) {
        return Evaluation.of(
                        scenario(pack, "'provisions': { " + provisions + " }").base())
                .findings();
    }

    private Problem inside(Problem problem) {
        var place = problem.place();
        var file = place.file().replace(folder.toString().replace('\\', '/') + "/", "");
        return new Problem(
                problem.code(),
                problem.severity(),
                new Place(file, place.line(), place.column(), place.pointer()),
                problem.message(),
                problem.hint());
    }
}
