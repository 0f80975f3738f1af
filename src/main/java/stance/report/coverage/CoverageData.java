package stance.report.coverage;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.language.Language;
import stance.pack.record.Side;
import stance.pack.record.StanceRule;
import stance.regress.coverage.ConditionCoverage.Nearest;
import stance.regress.coverage.Coverage;
import stance.regress.coverage.RuleCoverage;
import stance.regress.coverage.Share;
import stance.regress.coverage.StanceCoverage;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.words.Percent;
import stance.report.words.ProgramVersion;
import stance.report.words.StepWords;

/**
 * What tests cover of packs.
 *
 * @param version The version of Stance.
 * @param packs One for each pack.
 */
@Published(
        format = "stance.coverage/2",
        schema = "coverage-2",
        title = "Coverage of Stance",
        about = "What tests cover of packs.")
public record CoverageData(String format, String version, List<PackCoverageData> packs) {

    public static CoverageData of(List<Coverage> packs) {
        return new CoverageData(
                JsonData.formatOf(CoverageData.class),
                ProgramVersion.get(),
                packs.stream().map(PackCoverageData::of).toList());
    }

    /**
     * What the tests of a pack cover of it.
     *
     * @param pack Its id.
     * @param packHash The SHA-256 of its files.
     * @param stances Stances covered both ways: in one test they speak, in another they only just do not.
     * @param unreviewed Of those, the ones that are covered only with expectations that nobody has reviewed.
     * @param fired Stances that spoke in a test.
     * @param quotes Stances with a quote that spoke in a test.
     * @param conditions Conditions that came out true in one test and false in another.
     * @param byActor Stances covered both ways, by actor.
     * @param byTopic By topic.
     * @param bySource By source.
     * @param details In the order of their ids.
     */
    public record PackCoverageData(
            String pack,
            String packHash,
            ShareData stances,
            ShareData unreviewed,
            ShareData fired,
            ShareData quotes,
            ShareData conditions,
            Map<String, ShareData> byActor,
            Map<String, ShareData> byTopic,
            Map<String, ShareData> bySource,
            List<StanceCoverageData> details) {

        private static PackCoverageData of(Coverage coverage) {
            return new PackCoverageData(
                    coverage.pack().id(),
                    coverage.pack().hash(),
                    ShareData.of(coverage.covered()),
                    ShareData.of(coverage.unreviewed()),
                    ShareData.of(coverage.fired()),
                    ShareData.of(coverage.quotes()),
                    ShareData.of(coverage.conditions()),
                    ShareData.all(coverage.byActor()),
                    ShareData.all(coverage.byTopic()),
                    ShareData.all(coverage.bySource()),
                    coverage.stances().stream().map(StanceCoverageData::of).toList());
        }
    }

    /**
     * So many of so many.
     *
     * @param part How many are covered.
     * @param all Of how many.
     * @param percent Rounded to one digit after the point; close to 0 or 100 to more, so that these are exact.
     */
    public record ShareData(int part, int all, BigDecimal percent) {

        private static ShareData of(Share share) {
            return new ShareData(share.part(), share.all(), Percent.of(share).number());
        }

        private static Map<String, ShareData> all(Map<String, Share> shares) {
            var all = new LinkedHashMap<String, ShareData>();
            shares.forEach((key, share) -> all.put(key, of(share)));
            return all;
        }
    }

    /**
     * What tests make of a stance.
     *
     * @param stance Its id.
     * @param touch Whether it spoke, came near, or neither.
     * @param fired In how many tests it spoke.
     * @param near In how many it missed one condition alone.
     * @param firedIn The first test in which it spoke.
     * @param nearIn The first test in which it came near.
     * @param unseen The sides of its demands that no test saw: the name of the rule, and MET or MISSED.
     * @param reviewed Whether tests alone cover it whose expectations somebody has reviewed.
     * @param rules Its rules.
     */
    public record StanceCoverageData(
            String stance,
            StanceCoverage.Touch touch,
            int fired,
            int near,
            Optional<String> firedIn,
            Optional<String> nearIn,
            List<SideData> unseen,
            boolean reviewed,
            List<RuleCoverageData> rules) {

        private static StanceCoverageData of(StanceCoverage stance) {
            return new StanceCoverageData(
                    stance.stance().id(),
                    stance.touch(),
                    stance.fired(),
                    stance.near(),
                    stance.firedIn(),
                    stance.nearIn(),
                    stance.unseen().stream().map(SideData::of).toList(),
                    stance.reviewed(),
                    stance.rules().stream().map(RuleCoverageData::of).toList());
        }
    }

    /**
     * A side of what a rule demands.
     *
     * @param rule The name of the rule.
     * @param side MET or MISSED.
     */
    public record SideData(String rule, Side side) {

        private static SideData of(StanceRule rule) {
            return new SideData(rule.written().name(), rule.side());
        }
    }

    /**
     * A rule of a stance.
     *
     * @param rule Its name.
     * @param file Where it stands.
     * @param conditions Its conditions.
     */
    public record RuleCoverageData(String rule, String file, List<ConditionCoverageData> conditions) {

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
                                    condition.seenFalse(),
                                    condition.nearest().map(nearest -> NearestData.of(nearest, Language.ENGLISH))))
                            .toList());
        }
    }

    /**
     * What comes out true or false by itself.
     *
     * @param text As it is written.
     * @param line Counted from 1.
     * @param column Counted from 1.
     * @param seenTrue Whether it held in a test.
     * @param seenFalse Whether it did not hold in a test.
     * @param nearest Where it did not come out in both ways: the test that came nearest to the other way.
     */
    public record ConditionCoverageData(
            String text, int line, int column, boolean seenTrue, boolean seenFalse, Optional<NearestData> nearest) {}

    /**
     * A test that came near.
     *
     * @param test Its id.
     * @param missed The conditions of the rule that were not met in it, in words.
     */
    public record NearestData(String test, List<String> missed) {

        private static NearestData of(Nearest nearest, Language language) {
            return new NearestData(
                    nearest.test(),
                    StepWords.of(nearest.attempt()).stream()
                            .filter(step -> step.outcome() != StepWords.Outcome.MET)
                            .map(step -> step.words().in(language))
                            .toList());
        }
    }
}
