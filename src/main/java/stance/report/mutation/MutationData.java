package stance.report.mutation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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

/** Which changes of rules tests notice. */
@Published(
        format = "stance.mutation/1",
        schema = "mutation-1",
        title = "Mutation of Stance",
        about = "Which changes of the rules of packs tests notice.")
public record MutationData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        @JsonPropertyDescription("One for each pack.") List<PackMutationData> packs) {

    public static MutationData of(List<Mutation> packs) {
        return new MutationData(
                JsonData.formatOf(MutationData.class),
                ProgramVersion.get(),
                packs.stream().map(PackMutationData::of).toList());
    }

    /** How many mutants were killed. */
    @JsonClassDescription("How many mutants were killed, of those that count.")
    public record ScoreData(
            @JsonPropertyDescription("On how many a test fails that passes without the change.")
            int killed,

            @JsonPropertyDescription("How many count: all but the equivalent ones.")
            int all,

            @JsonPropertyDescription(
                    "Rounded to one digit after the point; close to 0 or 100 to more, so that these are exact.")
            BigDecimal percent) {

        private static ScoreData of(Share score) {
            return new ScoreData(score.part(), score.all(), Percent.of(score).number());
        }
    }

    /** The mutants of a pack. */
    @JsonClassDescription("The mutants of a pack.")
    public record PackMutationData(
            @JsonPropertyDescription("Its id.") String pack,

            @JsonPropertyDescription("The SHA-256 of its files.")
            String packHash,

            @JsonPropertyDescription("Of all its mutants.") ScoreData score,

            @JsonPropertyDescription("How many mutants no test could fail on.")
            int equivalent,

            @JsonPropertyDescription("By the way in which a rule is changed.")
            Map<String, ScoreData> byOperator,

            @JsonPropertyDescription("In the order of their ids.")
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

    /** The mutants of a stance. */
    @JsonClassDescription("The mutants of a stance.")
    public record StanceMutationData(
            @JsonPropertyDescription("Its id.") String stance,
            @JsonPropertyDescription("Of its mutants.") ScoreData score,

            @JsonPropertyDescription("In the order of its rules.")
            List<MutantData> mutants) {

        private static StanceMutationData of(StanceMutation stance) {
            return new StanceMutationData(
                    stance.stance().id(),
                    ScoreData.of(stance.score()),
                    stance.mutants().stream().map(MutantData::of).toList());
        }
    }

    /** A rule in which one thing is changed. */
    @JsonClassDescription("A rule in which one thing is changed.")
    public record MutantData(
            @JsonPropertyDescription("Its name, unique in the pack.")
            String mutant,

            @JsonPropertyDescription(
                    "The way in which it is changed: drop, negate, not, threshold, constant, effect, strength or date.")
            String operator,

            @JsonPropertyDescription("The name of the rule.")
            String rule,

            @JsonPropertyDescription("Where the rule stands.")
            String file,

            @JsonPropertyDescription("Of what is changed; counted from 1.")
            int line,

            @JsonPropertyDescription("Counted from 1.") int column,

            @JsonPropertyDescription("What is changed, in the house style.")
            String before,

            @JsonPropertyDescription("What stands there then; empty where it is dropped.")
            String after,

            @JsonPropertyDescription("What tests make of it.")
            Status status,

            @JsonPropertyDescription("The first test that fails on it.")
            Optional<String> killedBy,

            @JsonPropertyDescription("Why it is equivalent, or what was searched in vain for a witness.")
            Optional<String> reason,

            @JsonPropertyDescription("A scenario that passes without the change and fails with it.")
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

    /** A scenario that tells a mutant from its rule. */
    @JsonClassDescription("A scenario that passes without the change and fails with it.")
    public record WitnessData(
            @JsonPropertyDescription("A name to save it under.")
            String file,

            @JsonPropertyDescription("What it proposes, in a line.")
            String facts,

            @JsonPropertyDescription("The text of the file.")
            String scenario) {}
}
