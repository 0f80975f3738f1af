package stance.report.schema;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.pack.PolicyPack;

@DisplayName("A schema")
class SchemaKeysTest {

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static void assertNoKeyTwice(String schema) {
        assertThatCode(() -> {
                    try (var parser = STRICT.createParser(schema)) {
                        while (parser.nextToken() != null) {
                            // Reading is what finds them.
                        }
                    }
                })
                .doesNotThrowAnyException();
    }

    static Stream<Path> shipped() throws IOException {
        try (var resources = Files.walk(Path.of("src/main/resources"));
                var rules = Files.walk(Path.of("rules"))) {
            return Stream.concat(resources, rules)
                    .filter(path -> path.toString().endsWith(".schema.json")
                            || path.getFileName().toString().equals("openapi.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void hasNoKeyTwice(Path schema) throws IOException {
        assertNoKeyTwice(Files.readString(schema));
    }

    @Test
    void hasNoKeyTwiceWhereAPackGivesIt() {
        var schema = ScenarioSchema.of(PolicyPack.load(Path.of("rules/tmec-2026")));

        assertNoKeyTwice(schema);
    }
}
