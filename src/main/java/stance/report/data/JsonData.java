package stance.report.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Optional;
import stance.language.Language;
import stance.report.gate.Visible;

/**
 * Writes data as JSON in the house style, two spaces and members in the order of the records, the same bytes every time;
 * and reads it back. What is absent is left out, never null. Safe for use by several threads.
 */
public final class JsonData {

    private JsonData() {}

    /** The document, in English, with a line break at its end. */
    public static String write(Object data) {
        return write(data, Language.ENGLISH);
    }

    /** The document, with the words of packs in a language, and a line break at its end. */
    public static String write(Object data, Language language) {
        return written(Made.PRETTY, data, language);
    }

    /** The same in English and in one line, for files that have a document in each. */
    public static String line(Object data) {
        return written(Made.LINE, data, Language.ENGLISH);
    }

    /**
     * Reads what was written.
     *
     * @param type the root record of the format
     * @throws IllegalArgumentException where the text is not of this format; the message says where
     */
    public static <T> T read(String json, Class<T> type) {
        ObjectReader reader = Made.MAPPER.readerFor(type);
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException other) {
            throw new IllegalArgumentException(
                    "Not of the format " + formatOf(type) + ": " + other.getMessage(), other);
        }
    }

    /** The name that a format gives itself. */
    public static String formatOf(Class<?> root) {
        return Optional.ofNullable(root.getAnnotation(Published.class))
                .map(Published::format)
                .orElseGet(root::getSimpleName);
    }

    private static String written(ObjectWriter writer, Object data, Language language) {
        try {
            return Visible.lines(
                    writer.withAttribute(TranslatedModule.LANGUAGE, language).writeValueAsString(data) + '\n');
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Our own data can be written.", impossible);
        }
    }

    /** Made when something is written or read: the name of a format can be told without the libraries for that. */
    private static final class Made {

        private static final JsonMapper MAPPER = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(TranslatedModule.of())
                .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_ABSENT, Include.NON_ABSENT))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();

        private static final ObjectWriter PRETTY = MAPPER.writer(printer());
        private static final ObjectWriter LINE = MAPPER.writer();

        private static DefaultPrettyPrinter printer() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withRootSeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
