package stance.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import stance.language.Language;
import stance.language.Spoken;
import stance.report.gate.Visible;

/** Writes JSON in the house style: two spaces, members in a fixed order, the same bytes every time. */
public final class JsonWriter {

    /** A key is written once in an object, or not at all. */
    private static final JsonFactory FACTORY = new JsonFactory().enable(Feature.STRICT_DUPLICATE_DETECTION);

    private final JsonGenerator json;
    private final Language language;

    private JsonWriter(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** The document that the content writes in English, with a line break at its end. */
    public static String write(Content content) {
        return write(Language.ENGLISH, content);
    }

    /** The document that the content writes, with a line break at its end. */
    public static String write(Language language, Content content) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            var indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withRootSeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            content.write(new JsonWriter(generator, language));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Visible.lines(text.append('\n').toString());
    }

    /** The same in one line, for files that have a document in each. */
    public static String line(Content content) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            content.write(new JsonWriter(generator, Language.ENGLISH));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Visible.lines(text.append('\n').toString());
    }

    public JsonWriter object(Content content) {
        return checked(() -> {
            json.writeStartObject();
            content.write(this);
            json.writeEndObject();
        });
    }

    public JsonWriter object(String name, Content content) {
        return name(name).object(content);
    }

    public <T> JsonWriter array(String name, Collection<T> items, Item<T> item) {
        return checked(() -> {
            json.writeArrayFieldStart(name);
            for (var each : items) {
                item.write(this, each);
            }
            json.writeEndArray();
        });
    }

    public JsonWriter texts(String name, Collection<String> texts) {
        return array(name, texts, JsonWriter::text);
    }

    /** Words in the language of the document, one text each. */
    public JsonWriter words(String name, Collection<? extends Spoken> words) {
        return array(name, words, (list, each) -> list.text(each.in(language)));
    }

    public JsonWriter text(String value) {
        return checked(() -> json.writeString(value));
    }

    public JsonWriter field(String name, String value) {
        return name(name).text(value);
    }

    /** Words in the language of the document. */
    public JsonWriter field(String name, Spoken words) {
        return field(name, words.in(language));
    }

    public JsonWriter field(String name, Enum<?> value) {
        return field(name, value.name());
    }

    public JsonWriter field(String name, int value) {
        return checked(() -> json.writeNumberField(name, value));
    }

    public JsonWriter field(String name, BigDecimal value) {
        return name(name).number(value);
    }

    public JsonWriter field(String name, double value) {
        return checked(() -> json.writeNumberField(name, value));
    }

    public JsonWriter field(String name, boolean value) {
        return checked(() -> json.writeBooleanField(name, value));
    }

    public JsonWriter number(BigDecimal value) {
        return checked(() -> json.writeNumber(value));
    }

    public JsonWriter flag(boolean value) {
        return checked(() -> json.writeBoolean(value));
    }

    private JsonWriter name(String name) {
        return checked(() -> json.writeFieldName(name));
    }

    private JsonWriter checked(Step step) {
        try {
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** Writes the content of a document or object. */
    public interface Content {
        void write(JsonWriter json);
    }

    /** Writes one item of a list. */
    public interface Item<T> {
        void write(JsonWriter json, T item);
    }

    private interface Step {
        void run() throws IOException;
    }
}
