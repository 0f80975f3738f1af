package stance.report.data;

import java.util.Optional;
import stance.language.Translated;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.record.Visibility;

/**
 * The record behind a stance: how it is known, when, from whom, in which words, where.
 *
 * @param basis How the position is known: STATED in the actor's words, ACTED upon, REPORTED by others, or INFERRED by
 *     the authors of the pack.
 * @param stated When it was said, as precisely as it is known.
 * @param visibility Whether it was said in public.
 * @param speaker Whose words they are.
 * @param quote The words.
 * @param source Where it is recorded.
 * @param note How the words were read, or from what the position is inferred.
 */
public record RecordData(
        Basis basis,
        String stated,
        Visibility visibility,
        Optional<SpeakerData> speaker,
        Optional<QuoteData> quote,
        SourceData source,
        Optional<Translated> note) {

    /**
     * Who spoke.
     *
     * @param name The name.
     * @param office The office.
     * @param rank The rank of the office, 1 the highest; shown, never counted.
     */
    public record SpeakerData(String name, Translated office, int rank) {}

    /**
     * What was said.
     *
     * @param words As they were recorded.
     * @param language The language of the words, a BCP 47 tag.
     * @param translation In English, where the words are not.
     */
    public record QuoteData(String words, String language, Optional<String> translation) {}

    public static RecordData of(Stance stance) {
        return new RecordData(
                stance.basis(),
                stance.stated().written(),
                stance.visibility(),
                stance.speaker().map(speaker -> new SpeakerData(speaker.name(), speaker.office(), speaker.rank())),
                stance.quote().map(quote -> new QuoteData(quote.words(), quote.language(), quote.translation())),
                SourceData.of(stance.source()),
                stance.note());
    }
}
