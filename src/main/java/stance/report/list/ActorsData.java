package stance.report.list;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.list.ActorListing;
import stance.pack.record.PartialDate;
import stance.pack.record.Strength;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;

/** The actors of a pack. */
@Published(
        format = "stance.list.actors/1",
        schema = "list-actors-1",
        title = "Actors of a pack",
        about = "The actors of a pack and those who speak for them.")
public record ActorsData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        PackHeadData pack,

        @JsonPropertyDescription("In the order of pack.json.")
        List<ActorData> actors) {

    public static ActorsData of(ActorListing listing) {
        return new ActorsData(
                JsonData.formatOf(ActorsData.class),
                ProgramVersion.get(),
                PackHeadData.of(listing.pack()),
                listing.actors().stream().map(ActorData::of).toList());
    }

    /** One actor. */
    @JsonClassDescription("One actor.")
    public record ActorData(
            @JsonPropertyDescription("The id.") String id,
            @JsonPropertyDescription("The name.") String name,

            @JsonPropertyDescription("The name inside of a sentence.")
            String inSentence,

            @JsonPropertyDescription("Who speaks for it.") List<VoiceData> speakers,

            @JsonPropertyDescription("How many stances it has.")
            int stances,

            @JsonPropertyDescription("How many of each strength; strengths that do not occur are left out.")
            Map<Strength, Integer> strengths,

            @JsonPropertyDescription("When the first of its stances was said.")
            Optional<String> first,

            @JsonPropertyDescription("When the last of its stances was said.")
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

    /** Who speaks for an actor. */
    @JsonClassDescription("Who speaks for an actor.")
    public record VoiceData(
            @JsonPropertyDescription("The id, unique within the actor.")
            String id,

            @JsonPropertyDescription("The name.") String name,
            @JsonPropertyDescription("The office.") String office,

            @JsonPropertyDescription("The rank of the office, 1 the highest; shown, never counted.")
            int rank,

            @JsonPropertyDescription("How many stances are put down to them.")
            int stances) {

        private static VoiceData of(ActorListing.Voice voice) {
            var speaker = voice.speaker();
            return new VoiceData(speaker.id(), speaker.name(), speaker.office(), speaker.rank(), voice.stances());
        }
    }
}
