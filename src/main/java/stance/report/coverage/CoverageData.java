package stance.report.coverage;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.regress.coverage.Coverage;
import stance.regress.coverage.RuleCoverage;
import stance.regress.coverage.Share;
import stance.regress.coverage.StanceCoverage;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.words.Percent;
import stance.report.words.ProgramVersion;

/** What tests cover of packs. */
@Published(
        format = "stance.coverage/1",
        schema = "coverage-1",
        title = "Coverage of Stance",
        about = "What tests cover of packs.")
public record CoverageData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        @JsonPropertyDescription("One for each pack.") List<PackCoverageData> packs) {

    public static CoverageData of(List<Coverage> packs) {
        return new CoverageData(
                JsonData.formatOf(CoverageData.class),
                ProgramVersion.get(),
                packs.stream().map(PackCoverageData::of).toList());
    }

    /** What the tests of a pack cover of it. */
    @JsonClassDescription("What the tests of a pack cover of it.")
    public record PackCoverageData(
            @JsonPropertyDescription("Its id.") String pack,

            @JsonPropertyDescription("The SHA-256 of its files.")
            String packHash,

            @JsonPropertyDescription(
                    "Stances covered both ways: in one test they speak, in another they only just do not.")
            ShareData stances,

            @JsonPropertyDescription("Stances that spoke in a test.")
            ShareData fired,

            @JsonPropertyDescription("Stances with a quote that spoke in a test.")
            ShareData quotes,

            @JsonPropertyDescription("Conditions that came out true in one test and false in another.")
            ShareData conditions,

            @JsonPropertyDescription("Stances covered both ways, by actor.")
            Map<String, ShareData> byActor,

            @JsonPropertyDescription("By topic.") Map<String, ShareData> byTopic,
            @JsonPropertyDescription("By source.") Map<String, ShareData> bySource,

            @JsonPropertyDescription("In the order of their ids.")
            List<StanceCoverageData> details) {

        private static PackCoverageData of(Coverage coverage) {
            return new PackCoverageData(
                    coverage.pack().id(),
                    coverage.pack().hash(),
                    ShareData.of(coverage.covered()),
                    ShareData.of(coverage.fired()),
                    ShareData.of(coverage.quotes()),
                    ShareData.of(coverage.conditions()),
                    ShareData.all(coverage.byActor()),
                    ShareData.all(coverage.byTopic()),
                    ShareData.all(coverage.bySource()),
                    coverage.stances().stream().map(StanceCoverageData::of).toList());
        }
    }

    /** So many of so many. */
    @JsonClassDescription("So many of so many.")
    public record ShareData(
            @JsonPropertyDescription("How many are covered.")
            int part,

            @JsonPropertyDescription("Of how many.") int all,

            @JsonPropertyDescription(
                    "Rounded to one digit after the point; close to 0 or 100 to more, so that these are exact.")
            BigDecimal percent) {

        private static ShareData of(Share share) {
            return new ShareData(share.part(), share.all(), Percent.of(share).number());
        }

        private static Map<String, ShareData> all(Map<String, Share> shares) {
            var all = new LinkedHashMap<String, ShareData>();
            shares.forEach((key, share) -> all.put(key, of(share)));
            return all;
        }
    }

    /** What tests make of a stance. */
    @JsonClassDescription("What tests make of a stance.")
    public record StanceCoverageData(
            @JsonPropertyDescription("Its id.") String stance,

            @JsonPropertyDescription("Whether it spoke, came near, or neither.")
            StanceCoverage.Touch touch,

            @JsonPropertyDescription("In how many tests it spoke.")
            int fired,

            @JsonPropertyDescription("In how many it missed one condition alone.")
            int near,

            @JsonPropertyDescription("The first test in which it spoke.")
            Optional<String> firedIn,

            @JsonPropertyDescription("The first test in which it came near.")
            Optional<String> nearIn,

            @JsonPropertyDescription("Its rules.") List<RuleCoverageData> rules) {

        private static StanceCoverageData of(StanceCoverage stance) {
            return new StanceCoverageData(
                    stance.stance().id(),
                    stance.touch(),
                    stance.fired(),
                    stance.near(),
                    stance.firedIn(),
                    stance.nearIn(),
                    stance.rules().stream().map(RuleCoverageData::of).toList());
        }
    }

    /** A rule of a stance. */
    @JsonClassDescription("A rule of a stance.")
    public record RuleCoverageData(
            @JsonPropertyDescription("Its name.") String rule,
            @JsonPropertyDescription("Where it stands.") String file,
            @JsonPropertyDescription("Its conditions.") List<ConditionCoverageData> conditions) {

        private static RuleCoverageData of(RuleCoverage rule) {
            return new RuleCoverageData(
                    rule.rule().name(),
                    rule.rule().place().file(),
                    rule.conditions().stream()
                            .map(condition -> new ConditionCoverageData(
                                    condition.text(),
                                    condition.at().line(),
                                    condition.at().column(),
                                    condition.seenTrue(),
                                    condition.seenFalse()))
                            .toList());
        }
    }

    /** What comes out true or false by itself. */
    @JsonClassDescription("What comes out true or false by itself.")
    public record ConditionCoverageData(
            @JsonPropertyDescription("As it is written.") String text,
            @JsonPropertyDescription("Counted from 1.") int line,
            @JsonPropertyDescription("Counted from 1.") int column,

            @JsonPropertyDescription("Whether it held in a test.")
            boolean seenTrue,

            @JsonPropertyDescription("Whether it did not hold in a test.")
            boolean seenFalse) {}
}
