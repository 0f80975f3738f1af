package stance.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are written anew with {@code -Dgolden=write}. */
@DisplayName("A published format")
class PublishedFormatsTest {

    private static final Path FOLDER = Path.of("src/main/resources/stance/report");

    static Stream<String> schemas() {
        return PublishedFormats.roots().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void hasTheSchemaThatFollowsFromItsRecords(String name) throws IOException {
        var schema = PublishedFormats.schema(PublishedFormats.root(name).orElseThrow());

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FOLDER.resolve(name), schema);
        }
        assertThat(Files.readString(FOLDER.resolve(name))).isEqualTo(schema);
    }

    @Test
    void isBehindEverySchemaThatIsPublished() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            PublishedFormats.roots().keySet());
        }
    }
}
