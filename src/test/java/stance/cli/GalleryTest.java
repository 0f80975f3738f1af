package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The site runs its commands when it is built, which no test does. */
@DisplayName("src/site/gallery.md")
class GalleryTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:STANCE_LANGUAGE=es )?\\./stance (.*)$");
    private static final Pattern WRITTEN = Pattern.compile(" ([a-z-]+\\.(?:html|svg))");
    private static final Pattern LINKED = Pattern.compile("gallery/([a-z-]+\\.(?:html|svg))\\)");

    static Stream<String> commands() throws Exception {
        return found(COMMAND, gallery());
    }

    private static String gallery() throws Exception {
        return Files.readString(Path.of("src/site/gallery.md"));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasCommandsWithOptionsThatThereAre(String command) {
        var out = new PrintWriter(new StringWriter());
        var stance = StanceCommand.commandLine(Terminal.plain(InputStream.nullInputStream(), out, out));

        assertThatCode(() -> stance.parseArgs(command.split(" "))).doesNotThrowAnyException();
    }

    @Test
    void showsWhatItsCommandsWriteAndNothingElse() throws Exception {
        Set<String> written =
                commands().flatMap(command -> found(WRITTEN, command)).collect(Collectors.toSet());

        assertThat(found(LINKED, gallery())).isNotEmpty().containsExactlyInAnyOrderElementsOf(written);
    }
}
