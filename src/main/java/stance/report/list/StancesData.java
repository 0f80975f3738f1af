package stance.report.list;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import stance.language.Translated;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.record.Strength;
import stance.record.StanceListing;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.data.RecordData;
import stance.report.words.ProgramVersion;

/**
 * Stances of a pack.
 *
 * @param version The version of Stance.
 * @param stances Actors and topics in the order of pack.json, then by date and id.
 */
@Published(
        format = "stance.list.stances/1",
        schema = "list-stances-1",
        title = "Stances of a pack",
        about = "The stances that were asked for.")
public record StancesData(String format, String version, PackHeadData pack, List<StanceData> stances) {

    public static StancesData of(StanceListing listing) {
        return new StancesData(
                JsonData.formatOf(StancesData.class),
                ProgramVersion.get(),
                PackHeadData.of(listing.pack()),
                listing.stances().stream().map(StanceData::of).toList());
    }

    /**
     * One stance.
     *
     * @param id The id, unique in the pack.
     * @param title The position as an assertion.
     * @param actor Whose it is.
     * @param topic What it is about.
     * @param strength How firmly it is held.
     * @param until The day from which it no longer holds by its own words.
     * @param supersedes The stance that it replaces.
     * @param supersededBy The stances that say that they supersede it, in the order of their dates.
     * @param holds When it holds.
     * @param file The file of its rule with the metadata.
     * @param line The line of that rule.
     * @param rules Its rules, the one with the metadata first.
     */
    public record StanceData(
            String id,
            Translated title,
            String actor,
            String topic,
            Strength strength,
            @JsonUnwrapped RecordData record,
            Optional<String> until,
            Optional<String> supersedes,
            List<String> supersededBy,
            LifetimeData holds,
            String file,
            int line,
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
                    stance.written().stream().map(RuleData::of).toList());
        }
    }

    /**
     * A rule of a stance.
     *
     * @param name Its name.
     * @param strength How firmly it is held.
     * @param file Its file.
     * @param line Its line.
     * @param drl Its text, printed anew.
     */
    public record RuleData(String name, Strength strength, String file, int line, String drl) {

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
