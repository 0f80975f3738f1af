package stance.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.author.StanceRequest;
import stance.pack.form.Effect;
import stance.pack.record.Basis;
import stance.pack.record.Status;
import stance.pack.record.Strength;

/** What may be said of a new stance. */
final class StanceDetails {

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Whose it is (default: as the id begins).")
    private @Nullable String actor;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "What it is about (default: as the id begins).")
    private @Nullable String topic;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "The type of provision that it speaks of (default: that of most stances on its topic).")
    private @Nullable String type;

    @Option(
            names = "--effect",
            paramLabel = "EFFECT",
            completionCandidates = Effects.class,
            description = "What it says: ${COMPLETION-CANDIDATES} (default: opposes).")
    private @Nullable Effect effect;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title: an assertion in the present tense.")
    private @Nullable String title;

    @Option(names = "--strength", paramLabel = "STRENGTH", description = "${COMPLETION-CANDIDATES} (default: FIRM).")
    private @Nullable Strength strength;

    @Option(names = "--basis", paramLabel = "BASIS", description = "${COMPLETION-CANDIDATES} (default: REPORTED).")
    private @Nullable Basis basis;

    @Option(names = "--stated", paramLabel = "DATE", description = "When, such as 2026-01-29 or 2025-05.")
    private @Nullable String stated;

    @Option(names = "--speaker", paramLabel = "ID", description = "Who said it, from pack.json.")
    private @Nullable String speaker;

    @Option(names = "--quote", paramLabel = "TEXT", description = "The words.")
    private @Nullable String quote;

    @Option(names = "--language", paramLabel = "TAG", description = "Their language, such as es-MX.")
    private @Nullable String language;

    @Option(names = "--translation", paramLabel = "TEXT", description = "What they say in English.")
    private @Nullable String translation;

    @Option(names = "--source", paramLabel = "ID", description = "Where they stand, from sources.json.")
    private @Nullable String source;

    @Option(names = "--missing", paramLabel = "TEXT", description = "With --effect requires: what is missing.")
    private @Nullable String missing;

    @Option(names = "--note", paramLabel = "TEXT", description = "How the words were read.")
    private @Nullable String note;

    @Option(
            names = "--draft",
            description = "Begin it with what is known: whose it is, when and where it was said may then be missing.")
    private boolean draft;

    StanceRequest request(String id) {
        var metadata = new LinkedHashMap<String, String>();
        put(metadata, "actor", actor);
        put(metadata, "topic", topic);
        put(metadata, "strength", strength == null ? null : strength.name());
        put(metadata, "basis", basis == null ? null : basis.name());
        put(metadata, "stated", stated);
        put(metadata, "speaker", speaker);
        put(metadata, "quote", quote);
        put(metadata, "language", language);
        put(metadata, "translation", translation);
        put(metadata, "source", source);
        put(metadata, "note", note);
        put(metadata, "status", draft ? Status.DRAFT.name() : null);
        return new StanceRequest(
                id,
                Optional.ofNullable(title),
                metadata,
                Optional.ofNullable(type),
                List.of(),
                Optional.ofNullable(effect),
                Optional.ofNullable(missing));
    }

    private static void put(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
