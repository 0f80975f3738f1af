package stance.report.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.pack.record.PartialDate;
import stance.pack.record.Strength;
import stance.record.ActorListing;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;

/**
 * The actors of a pack.
 *
 * @param version The version of Stance.
 * @param actors In the order of pack.json.
 * @param topics What its positions are about: the titles by their ids, in the order of pack.json.
 */
@Published(
        format = "stance.list.actors/1",
        schema = "list-actors-1",
        title = "Actors of a pack",
        about = "The actors of a pack, those who speak for them, and what they speak about.")
public record ActorsData(
        String format, String version, PackHeadData pack, List<ActorData> actors, Map<String, Translated> topics) {

    public static ActorsData of(ActorListing listing) {
        return new ActorsData(
                JsonData.formatOf(ActorsData.class),
                ProgramVersion.get(),
                PackHeadData.of(listing.pack()),
                listing.actors().stream().map(ActorData::of).toList(),
                topics(listing.pack()));
    }

    private static Map<String, Translated> topics(PolicyPack pack) {
        var titles = new LinkedHashMap<String, Translated>();
        pack.info().topics().forEach((id, topic) -> titles.put(id, topic.title()));
        return titles;
    }

    /**
     * One actor.
     *
     * @param id The id.
     * @param name The name.
     * @param inSentence The name inside of a sentence.
     * @param speakers Who speaks for it.
     * @param stances How many stances it has.
     * @param strengths How many of each strength; strengths that do not occur are left out.
     * @param first When the first of its stances was said.
     * @param last When the last of its stances was said.
     */
    public record ActorData(
            String id,
            Translated name,
            Translated inSentence,
            List<VoiceData> speakers,
            int stances,
            Map<Strength, Integer> strengths,
            Optional<String> first,
            Optional<String> last) {

        private static ActorData of(ActorListing.Entry entry) {
            var actor = entry.actor();
            return new ActorData(
                    actor.id(),
                    actor.name(),
                    actor.inSentence(),
                    entry.voices().stream().map(VoiceData::of).toList(),
                    entry.count(),
                    new TreeMap<>(entry.stances()),
                    entry.first().map(PartialDate::written),
                    entry.last().map(PartialDate::written));
        }
    }

    /**
     * Who speaks for an actor.
     *
     * @param id The id, unique within the actor.
     * @param name The name.
     * @param office The office.
     * @param rank The rank of the office, 1 the highest; shown, never counted.
     * @param stances How many stances are put down to them.
     */
    public record VoiceData(String id, String name, Translated office, int rank, int stances) {

        private static VoiceData of(ActorListing.Voice voice) {
            var speaker = voice.speaker();
            return new VoiceData(speaker.id(), speaker.name(), speaker.office(), speaker.rank(), voice.stances());
        }
    }
}
