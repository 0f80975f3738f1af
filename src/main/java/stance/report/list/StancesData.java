package stance.report.list;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import stance.list.StanceListing;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.record.Strength;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.data.RecordData;
import stance.report.words.ProgramVersion;

/** Stances of a pack. */
@Published(
        format = "stance.list.stances/1",
        schema = "list-stances-1",
        title = "Stances of a pack",
        about = "The stances that were asked for.")
public record StancesData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        PackHeadData pack,

        @JsonPropertyDescription("Actors and topics in the order of pack.json, then by date and id.")
        List<StanceData> stances) {

    public static StancesData of(StanceListing listing) {
        return new StancesData(
                JsonData.formatOf(StancesData.class),
                ProgramVersion.get(),
                PackHeadData.of(listing.pack()),
                listing.stances().stream().map(StanceData::of).toList());
    }

    /** One stance. */
    @JsonClassDescription("One stance.")
    public record StanceData(
            @JsonPropertyDescription("The id, unique in the pack.")
            String id,

            @JsonPropertyDescription("The position as an assertion.")
            String title,

            @JsonPropertyDescription("Whose it is.") String actor,
            @JsonPropertyDescription("What it is about.") String topic,

            @JsonPropertyDescription("How firmly it is held.")
            Strength strength,

            @JsonUnwrapped RecordData record,

            @JsonPropertyDescription("The day from which it no longer holds by its own words.")
            Optional<String> until,

            @JsonPropertyDescription("The stance that it replaces.")
            Optional<String> supersedes,

            @JsonPropertyDescription("The stances that say that they supersede it, in the order of their dates.")
            List<String> supersededBy,

            @JsonPropertyDescription("When it holds.") LifetimeData holds,

            @JsonPropertyDescription("The file of its rule with the metadata.")
            String file,

            @JsonPropertyDescription("The line of that rule.")
            int line,

            @JsonPropertyDescription("Its rules, the one with the metadata first.")
            List<RuleData> rules) {

        private static StanceData of(StanceListing.Entry entry) {
            var stance = entry.stance();
            return new StanceData(
                    stance.id(),
                    stance.title(),
                    stance.actor().id(),
                    stance.topic().id(),
                    stance.strength(),
                    RecordData.of(stance),
                    stance.until().map(Object::toString),
                    stance.supersedes(),
                    entry.successors().stream().map(Stance::id).toList(),
                    LifetimeData.of(entry.lifetime()),
                    stance.place().file(),
                    stance.place().line(),
                    stance.rules().stream().map(RuleData::of).toList());
        }
    }

    /** A rule of a stance. */
    @JsonClassDescription("A rule of a stance.")
    public record RuleData(
            @JsonPropertyDescription("Its name.") String name,

            @JsonPropertyDescription("How firmly it is held.")
            Strength strength,

            @JsonPropertyDescription("Its file.") String file,
            @JsonPropertyDescription("Its line.") int line,

            @JsonPropertyDescription("Its text, printed anew.")
            String drl) {

        private static RuleData of(StanceRule rule) {
            return new RuleData(
                    rule.name(),
                    rule.strength(),
                    rule.place().file(),
                    rule.place().line(),
                    FormPrinter.print(rule.form()));
        }
    }
}
