package stance.author;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import stance.json.Json;
import stance.json.JsonBuilder;
import stance.pack.record.ToBeWritten;

/** A pack to begin with: its actors, its topic and its source. Everything in it says that it is an example. */
record ExamplePack(String id, List<String> actors, LocalDate today) {

    static final String TOPIC = "money";
    static final String TYPE = "Payment";

    static final String SOURCE = "example";

    Json info() {
        var parties = new JsonBuilder();
        for (var actor : actors) {
            parties.put(
                    actor,
                    new JsonBuilder()
                            .put("name", Wording.name(actor))
                            .put(
                                    "speakers",
                                    new JsonBuilder()
                                            .put(speaker(actor), exampleSpeaker(actor))
                                            .build())
                            .build());
        }
        return new JsonBuilder()
                .put("title", Wording.sentence(id))
                .put(
                        "description",
                        ToBeWritten.EXAMPLE_PACK.words() + "replace its actors, vocabulary, stances and source.")
                .put("recordUntil", today.toString())
                .put("actors", parties.build())
                .put(
                        "topics",
                        new JsonBuilder()
                                .put(
                                        TOPIC,
                                        new JsonBuilder().put("title", "Money").build())
                                .build())
                .build();
    }

    private Json exampleSpeaker(String actor) {
        return new JsonBuilder()
                .put("name", "Speaker of " + Wording.name(actor))
                .put("office", "Spokesperson")
                .put("rank", JsonBuilder.number("1"))
                .build();
    }

    Json sources() {
        return JsonBuilder.list(List.of(new JsonBuilder()
                .put("id", SOURCE)
                .put("type", "document")
                .put("title", ToBeWritten.EXAMPLE_SOURCE.words() + "where the words can be read")
                .build()));
    }

    static String stanceId(String actor) {
        return actor + "-01";
    }

    /** Ids of speakers are names of any kind; those of actors, in small letters, will do. */
    static String speaker(String actor) {
        return actor.toLowerCase(Locale.ROOT) + "_speaker";
    }
}
