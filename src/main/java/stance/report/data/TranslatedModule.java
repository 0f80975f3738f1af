package stance.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import stance.language.Language;
import stance.language.Translated;

/** How the words of a pack stand in JSON: as a text in the language of who reads it. */
final class TranslatedModule {

    /** The attribute of a writer that names the language. */
    static final Object LANGUAGE = Language.class;

    private TranslatedModule() {}

    static SimpleModule of() {
        return new SimpleModule()
                .addSerializer(Translated.class, new JsonSerializer<>() {
                    @Override
                    public void serialize(Translated words, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeString(words.in((Language) provider.getAttribute(LANGUAGE)));
                    }
                })
                .addDeserializer(Translated.class, new JsonDeserializer<>() {
                    @Override
                    public Translated deserialize(JsonParser json, DeserializationContext context) throws IOException {
                        return Translated.of(json.getValueAsString());
                    }
                });
    }
}
