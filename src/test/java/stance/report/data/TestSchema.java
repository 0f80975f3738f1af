package stance.report.data;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON Schema (draft 2020-12) and what a validator of another house makes of documents by it. */
public record TestSchema(Schema schema, Optional<Class<?>> root) {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** The schema in this text. */
    public static TestSchema of(String text) {
        return new TestSchema(REGISTRY.getSchema(text, InputFormat.JSON), Optional.empty());
    }

    /** A schema that is published with the program, by the name of its file. */
    public static TestSchema published(String name) {
        return new TestSchema(of(text(name)).schema(), PublishedFormats.root(name));
    }

    /** The text of a schema that is published with the program. */
    public static String text(String name) {
        try (var in = Objects.requireNonNull(JsonData.class.getResourceAsStream("/stance/report/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a file. */
    public static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What the validator finds wrong with a document, dates included, and whether the records of the format read it and
     * write the same again; empty where all is well.
     */
    public List<String> errors(String json) {
        var errors = schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString);
        return Stream.concat(errors, root.flatMap(type -> notTheSame(json, type)).stream())
                .toList();
    }

    private static Optional<String> notTheSame(String json, Class<?> type) {
        Object read;
        try {
            read = JsonData.read(json, type);
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(unreadable.toString());
        }
        return Stream.of(JsonData.write(read), JsonData.line(read))
                        .anyMatch(json.stripTrailing().concat("\n")::equals)
                ? Optional.empty()
                : Optional.of("Written again it is: " + JsonData.write(read));
    }
}
