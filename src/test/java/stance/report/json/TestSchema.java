package stance.report.json;

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

/** A JSON Schema (draft 2020-12) and what a validator of another house makes of documents by it. */
public record TestSchema(Schema schema) {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** The schema in this text. */
    public static TestSchema of(String text) {
        return new TestSchema(REGISTRY.getSchema(text, InputFormat.JSON));
    }

    /** A schema that is published with the program, by the name of its file. */
    public static TestSchema published(String name) {
        return of(text(name));
    }

    /** The text of a schema that is published with the program. */
    public static String text(String name) {
        try (var in = Objects.requireNonNull(JsonReport.class.getResourceAsStream("/stance/report/" + name), name)) {
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

    /** What the validator finds wrong with a document, dates included; empty where it is valid. */
    public List<String> errors(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
