package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import stance.report.gate.Hidden;
import stance.report.gate.Visible;

@DisplayName("Controls in names and texts, in every format of every command,")
class HostileTextTest {

    private static final Path RAIDS = Path.of("scenarios/tmec-2026/joint-operations.json");

    /** To a runner that reads what is printed, other than GitHub's newer ones at the beginning of a line. */
    private static final Pattern COMMAND = Pattern.compile("##\\w*\\[");

    @TempDir
    private Path folder;

    private Path scenario;

    /** A scenario with all of them in its name, its texts and its expectations, and a broken file. */
    @BeforeEach
    void write() throws IOException {
        var escaped = Hidden.characters()
                .mapToObj(character -> String.format(Locale.ROOT, "x\\u%04x::error::", character))
                .collect(Collectors.joining());
        Files.writeString(named("refused", ".json"), raids(escaped));
        // Of the others, the reader refuses those that are controls.
        scenario = named("a", ".json");
        Files.writeString(scenario, raids("::error::a ##[error]b ##vso[c]\\u2028::error::\\u2029"));
        var raw = Hidden.all().replaceAll("\\p{Cs}", "");
        Files.writeString(named("broken", ".json"), "{ \"pack\": \"tmec-2026\", \"title\": \"" + raw + "\", " + raw);
        Files.writeString(
                named("unknown", ".json"),
                "{ \"pack\": \"" + escaped + "\", \"" + escaped + "\": \"" + escaped + "\" }");
        Files.writeString(
                named("wrong", ".json"),
                "{ \"pack\": \"tmec-2026\", \"" + escaped + "\": 1, \"asOf\": \"" + escaped + "\", \"parties\": [\""
                        + escaped + "\"], \"provisions\": { \"raids\": { \"type\": \"" + escaped + "\" } } }");
    }

    private static String raids(String words) throws IOException {
        return Files.readString(RAIDS)
                .replaceFirst("\"title\": \"", Matcher.quoteReplacement("\"title\": \"" + words))
                .replace("without-raids", words);
    }

    /** With those in its name that the file system of this machine takes. */
    private Path named(String beginning, String end) {
        var name = new StringBuilder(beginning);
        Hidden.characters().filter(character -> character != 0).forEach(character -> {
            try {
                var possible = folder.resolve(name.toString() + (char) character);
                // A name has at most 255 bytes.
                if (name.length() < 70 && possible.startsWith(folder)) {
                    name.append((char) character);
                }
            } catch (InvalidPathException impossible) {
                // Then it cannot come in by a name.
            }
        });
        return folder.resolve(name + "\n::error::x" + end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate FILE --variant all",
                "evaluate FOLDER --format json",
                "evaluate FOLDER",
                "evaluate FILE --format markdown",
                "evaluate FILE --variant all --format html",
                "evaluate FILE --set x=y",
                "evaluate FILE --variant nope",
                "explain FILE --stance MX-SEC-01",
                "explain FILE --stance MX-SEC-01 --format json",
                "compare FILE --variant mexican-forces-only",
                "compare FILE --variant mexican-forces-only --format json",
                "compare FILE --variant mexican-forces-only --format html",
                "sweep FILE",
                "sweep FILE --format json",
                "sweep FILE --format html",
                "sweep FILE --format markdown",
                "amend FILE",
                "amend FILE --format json",
                "test FOLDER",
                "test FOLDER --format json",
                "test FOLDER --format junit",
                "test FOLDER --format tap",
                "test FOLDER --format github",
                "test FOLDER --format sarif",
                "test FILE --update",
                "test FILE --update --yes",
                "test FOLDER --filter nothing-like-it",
                "lint --only never-fires --scenarios FOLDER",
                "lint --only never-fires --scenarios FOLDER --format json",
                "lint --only never-fires --scenarios FOLDER --format github",
                "lint --only never-fires --scenarios FOLDER --format sarif",
                "schema BAD",
                "list stances BAD",
                "list stances BAD --format json",
                "new stance BAD",
                "BAD",
                "evaluate FILE --BAD",
            })
    void areNeverWrittenAsTheyAre(String command) throws Exception {
        var words = command.split(" ");
        for (var i = 0; i < words.length; i++) {
            words[i] = words[i].replace("FILE", scenario.toString())
                    .replace("FOLDER", folder.toString())
                    .replace("BAD", Hidden.all());
        }

        var run = TestRun.of(words);

        assertThat(run.status()).as(Visible.lines(run.err())).isIn(0, 1, 2);
        Hidden.assertNoneIn(run.out(), "standard output of " + command);
        Hidden.assertNoneIn(run.err(), "standard error of " + command);
        assertThat((run.out() + run.err())
                        .lines()
                        .filter(line -> line.stripLeading().startsWith("::error::")
                                || COMMAND.matcher(line).find())
                        .map(Visible::line))
                .isEmpty();
        if (command.endsWith("junit")) {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(run.out())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate FILE --plot OUT.svg",
                "sweep FILE --plot OUT.svg",
                "sweep FILE --export OUT.csv",
                "sweep FILE --export OUT.jsonl",
                "test FILE --junit OUT.xml",
                "test FILE --coverage-file OUT.html",
                "test FILE --coverage-file OUT.json",
            })
    void areInNoFileThatIsWritten(String command) throws IOException {
        var ending = command.replaceFirst(".*OUT", "");
        var file = folder.resolve("out" + ending);
        var words = command.split(" ");
        for (var i = 0; i < words.length; i++) {
            words[i] = words[i].replace("FILE", scenario.toString()).replace("OUT" + ending, file.toString());
        }

        var run = TestRun.of(words);

        assertThat(file).as(Visible.lines(run.err())).exists();
        Hidden.assertNoneIn(Files.readString(file), command);
    }
}
