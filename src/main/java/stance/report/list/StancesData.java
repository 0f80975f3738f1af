package stance.report.list;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import stance.language.Language;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.form.PlainRule;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.record.Status;
import stance.pack.record.Strength;
import stance.record.StanceListing;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.data.RecordData;
import stance.report.words.ProgramVersion;
import stance.report.words.RuleWords;

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

    public static StancesData of(StanceListing listing, Language language) {
        return new StancesData(
                JsonData.formatOf(StancesData.class),
                ProgramVersion.get(),
                PackHeadData.of(listing.pack()),
                listing.stances().stream()
                        .map(entry -> StanceData.of(entry, listing.pack(), language))
                        .toList());
    }

    /**
     * One stance.
     *
     * @param id The id, unique in the pack.
     * @param title The position as an assertion.
     * @param actor Whose it is.
     * @param topic What it is about.
     * @param strength How firmly it is held.
     * @param effects What its rules say, where what they demand is met and where it is missed: supports, accepts,
     *     requires, opposes, rulesOut, proposes, proposesProvision, denies, threatens, remarks or rates; each once.
     * @param importance How much it weighs in an alignment, beside its strength.
     * @param status FINAL, or DRAFT where it takes no part in a verdict.
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
            List<String> effects,
            BigDecimal importance,
            Status status,
            @JsonUnwrapped RecordData record,
            Optional<String> until,
            Optional<String> supersedes,
            List<String> supersededBy,
            LifetimeData holds,
            String file,
            int line,
            List<RuleData> rules) {

        private static StanceData of(StanceListing.Entry entry, PolicyPack pack, Language language) {
            var stance = entry.stance();
            return new StanceData(
                    stance.id(),
                    stance.title(),
                    stance.actor().id(),
                    stance.topic().id(),
                    stance.strength(),
                    entry.effects().stream().map(Effect::call).toList(),
                    stance.importance(),
                    stance.status(),
                    RecordData.of(stance),
                    stance.until().map(Object::toString),
                    stance.supersedes(),
                    entry.successors().stream().map(Stance::id).toList(),
                    LifetimeData.of(entry.lifetime()),
                    stance.place().file(),
                    stance.place().line(),
                    stance.written().stream()
                            .map(rule -> RuleData.of(rule, stance, pack, language))
                            .toList());
        }
    }

    /**
     * A rule of a stance.
     *
     * @param name Its name.
     * @param strength How firmly it is held.
     * @param file Its file.
     * @param line Its line.
     * @param words It as a sentence: where something is so, the actor says this of it.
     * @param drl Its text, printed anew.
     * @param form What fits into a form; left out where there is more to the rule.
     */
    public record RuleData(
            String name,
            Strength strength,
            String file,
            int line,
            String words,
            String drl,
            Optional<PlainRuleData> form) {

        private static RuleData of(StanceRule rule, Stance stance, PolicyPack pack, Language language) {
            return new RuleData(
                    rule.name(),
                    rule.strength(),
                    rule.place().file(),
                    rule.place().line(),
                    RuleWords.of(stance, rule, pack).in(language),
                    FormPrinter.print(rule.form()),
                    PlainRule.of(rule.form()).map(PlainRuleData::of));
        }
    }

    /**
     * A rule that looks at one term, compares its fields with values, and says one thing of it.
     *
     * @param type The type of provision.
     * @param tests What it asks of the fields, in its order.
     * @param effect What it says: opposes.
     * @param missing What a requires says is missing.
     */
    public record PlainRuleData(String type, List<PlainComparisonData> tests, String effect, Optional<String> missing) {

        private static PlainRuleData of(PlainRule rule) {
            return new PlainRuleData(
                    rule.type(),
                    rule.tests().stream()
                            .map(test -> new PlainComparisonData(
                                    test.field(), test.operator().symbol(), test.values(), test.demanded()))
                            .toList(),
                    rule.effect().call(),
                    rule.missing());
        }
    }

    /**
     * What a rule asks of one field.
     *
     * @param operator As it is written in DRL.
     * @param values One, or several of "in".
     * @param demanded Whether it is the demand of the rule, and no part of its subject.
     */
    public record PlainComparisonData(String field, String operator, List<String> values, boolean demanded) {}
}
