package stance.report.json;

import stance.pack.record.Source;
import stance.pack.record.Stance;

/** The record behind a stance as members of a JSON object: how it is known, when, from whom, in which words, where. */
public final class RecordJson {

    private RecordJson() {}

    public static void write(JsonWriter json, Stance stance) {
        json.field("basis", stance.basis());
        json.field("stated", stance.stated().written());
        json.field("visibility", stance.visibility());
        stance.speaker()
                .ifPresent(speaker -> json.object("speaker", object -> {
                    object.field("name", speaker.name());
                    object.field("office", speaker.office());
                    object.field("rank", speaker.rank());
                }));
        stance.quote()
                .ifPresent(quote -> json.object("quote", object -> {
                    object.field("words", quote.words());
                    object.field("language", quote.language());
                    quote.translation().ifPresent(gloss -> object.field("translation", gloss));
                }));
        json.object("source", object -> write(object, stance.source()));
        stance.note().ifPresent(note -> json.field("note", note));
    }

    static void write(JsonWriter json, Source source) {
        json.field("id", source.id());
        json.field("title", source.title());
        source.publisher().ifPresent(publisher -> json.field("publisher", publisher));
        source.issued().ifPresent(issued -> json.field("issued", issued.written()));
        source.url().ifPresent(url -> json.field("url", url));
    }
}
