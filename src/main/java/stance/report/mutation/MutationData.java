package stance.report.mutation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.regress.coverage.Share;
import stance.regress.mutation.MutantResult;
import stance.regress.mutation.MutantResult.Status;
import stance.regress.mutation.Mutation;
import stance.regress.mutation.StanceMutation;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.words.Percent;
import stance.report.words.ProgramVersion;

/**
 * Which changes of rules tests notice.
 *
 * @param version The version of Stance.
 * @param packs One for each pack.
 */
@Published(
        format = "stance.mutation/1",
        schema = "mutation-1",
        title = "Mutation of Stance",
        about = "Which changes of the rules of packs tests notice.")
public record MutationData(String format, String version, List<PackMutationData> packs) {

    public static MutationData of(List<Mutation> packs) {
        return new MutationData(
                JsonData.formatOf(MutationData.class),
                ProgramVersion.get(),
                packs.stream().map(PackMutationData::of).toList());
    }

    /**
     * How many mutants were killed, of those that count.
     *
     * @param killed On how many a test fails that passes without the change.
     * @param all How many count: all but the equivalent ones.
     * @param percent Rounded to one digit after the point; close to 0 or 100 to more, so that these are exact.
     */
    public record ScoreData(int killed, int all, BigDecimal percent) {

        private static ScoreData of(Share score) {
            return new ScoreData(score.part(), score.all(), Percent.of(score).number());
        }
    }

    /**
     * The mutants of a pack.
     *
     * @param pack Its id.
     * @param packHash The SHA-256 of its files.
     * @param score Of all its mutants.
     * @param equivalent How many mutants no test could fail on.
     * @param byOperator By the way in which a rule is changed.
     * @param stances In the order of their ids.
     */
    public record PackMutationData(
            String pack,
            String packHash,
            ScoreData score,
            int equivalent,
            Map<String, ScoreData> byOperator,
            List<StanceMutationData> stances) {

        private static PackMutationData of(Mutation mutation) {
            var byOperator = new LinkedHashMap<String, ScoreData>();
            mutation.byOperator().forEach((operator, share) -> byOperator.put(operator.id(), ScoreData.of(share)));
            return new PackMutationData(
                    mutation.pack().id(),
                    mutation.pack().hash(),
                    ScoreData.of(mutation.score()),
                    mutation.of(Status.EQUIVALENT).size(),
                    byOperator,
                    mutation.stances().stream().map(StanceMutationData::of).toList());
        }
    }

    /**
     * The mutants of a stance.
     *
     * @param stance Its id.
     * @param score Of its mutants.
     * @param mutants In the order of its rules.
     */
    public record StanceMutationData(String stance, ScoreData score, List<MutantData> mutants) {

        private static StanceMutationData of(StanceMutation stance) {
            return new StanceMutationData(
                    stance.stance().id(),
                    ScoreData.of(stance.score()),
                    stance.mutants().stream().map(MutantData::of).toList());
        }
    }

    /**
     * A rule in which one thing is changed.
     *
     * @param mutant Its name, unique in the pack.
     * @param operator The way in which it is changed: drop, negate, not, threshold, constant, effect, strength or
     *     date.
     * @param rule The name of the rule.
     * @param file Where the rule stands.
     * @param line Of what is changed; counted from 1.
     * @param column Counted from 1.
     * @param before What is changed, in the house style.
     * @param after What stands there then; empty where it is dropped.
     * @param status What tests make of it.
     * @param killedBy The first test that fails on it.
     * @param reason Why it is equivalent, or what was searched in vain for a witness.
     * @param witness A scenario that passes without the change and fails with it.
     */
    public record MutantData(
            String mutant,
            String operator,
            String rule,
            String file,
            int line,
            int column,
            String before,
            String after,
            Status status,
            Optional<String> killedBy,
            Optional<String> reason,
            Optional<WitnessData> witness) {

        private static MutantData of(MutantResult result) {
            var mutant = result.mutant();
            return new MutantData(
                    mutant.name(),
                    mutant.operator().id(),
                    mutant.rule().name(),
                    mutant.place().file(),
                    mutant.place().line(),
                    mutant.place().column(),
                    mutant.before(),
                    mutant.after(),
                    result.status(),
                    result.killedBy(),
                    Optional.of(result.reason().toString()).filter(reason -> !reason.isEmpty()),
                    result.witness()
                            .map(witness -> new WitnessData(witness.file(), witness.facts(), witness.scenario())));
        }
    }

    /**
     * A scenario that passes without the change and fails with it.
     *
     * @param file A name to save it under.
     * @param facts What it proposes, in a line.
     * @param scenario The text of the file.
     */
    public record WitnessData(String file, String facts, String scenario) {}
}
