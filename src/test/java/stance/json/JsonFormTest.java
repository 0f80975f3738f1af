package stance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.problem.Problems;

@DisplayName("A JSON document that is laid out")
class JsonFormTest {

    static Stream<Path> shipped() throws IOException {
        try (var files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void staysAsItIsWhereItIsShipped(Path file) throws IOException {
        var text = Files.readString(file);

        assertThat(laidOut(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void saysTheSameHoweverItWasWritten(Path file) throws IOException {
        var text = Files.readString(file);
        var inOneLine = JsonPrinter.inLine(read(text));

        var laidOut = laidOut(inOneLine);

        assertThat(read(laidOut)).isEqualTo(read(text));
        assertThat(laidOut(laidOut)).isEqualTo(laidOut);
    }

    @Test
    void isInOneLineWhereItFitsUnlessItWasWrittenOpen() {
        assertThat(laidOut("{ \"a\": {\n\"b\": [1,\n2] }, \"c\": {\"d\":\n true} }"))
                .isEqualTo("""
                {
                  "a": {
                    "b": [1, 2]
                  },
                  "c": { "d": true }
                }
                """);
    }

    private static String laidOut(String text) {
        return JsonForm.of(read(text));
    }

    private static Json read(String text) {
        return JsonReader.read("test.json", text, new Problems()).orElseThrow();
    }
}
