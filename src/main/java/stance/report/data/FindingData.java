package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Argument;
import stance.evaluate.Finding;
import stance.evaluate.Finding.Aim;
import stance.explain.Attempt;
import stance.language.Language;
import stance.pack.record.Strength;
import stance.scenario.Response;

/** One stance, applied to one match. */
@JsonClassDescription("One stance, applied to one match; several matches that say the same count once.")
public record FindingData(
        @JsonPropertyDescription("The id of the stance.") String stance,
        @JsonPropertyDescription("What the stance asserts.") String title,
        @JsonPropertyDescription("The id of the actor.") String actor,
        @JsonPropertyDescription("The id of the topic.") String topic,
        @JsonPropertyDescription(EFFECT) String effect,

        @JsonPropertyDescription("How firmly; the firmest where several rules of the stance say the same.")
        Strength strength,

        @JsonPropertyDescription(AIM) Aim aim,

        @JsonPropertyDescription("The ids of the proposed provisions that it is on.")
        List<String> targets,

        @JsonPropertyDescription(ARGUMENTS) List<Object> arguments,

        @JsonPropertyDescription(
                "Whether it makes a response; a finding that does not is shown and counts for nothing.")
        boolean answers,

        @JsonPropertyDescription("The response that it makes for itself; left out where it makes none.")
        Optional<Response> response,

        @JsonPropertyDescription("The matches that gave it.")
        List<WitnessData> witnesses,

        @JsonPropertyDescription("The match behind it; of several, the first.")
        Optional<AttemptData> because,

        @JsonUnwrapped RecordData record) {

    /** The meaning of an effect. */
    public static final String EFFECT =
            "What the stance says of its targets: supports, accepts, requires, opposes, rulesOut,"
                    + " proposes, proposesProvision, denies, threatens or remarks.";

    /** The meaning of an aim. */
    public static final String AIM =
            "What it is on: proposed PROVISIONS, the PACKAGE as a whole or something that it lacks, or"
                    + " facts of the CONTEXT alone.";

    /** The meaning of arguments. */
    public static final String ARGUMENTS =
            "What is missing, the measure, or the field and value that are proposed: texts, names of constants, numbers, true or false.";

    /** A match. */
    @JsonClassDescription("A match.")
    public record WitnessData(
            @JsonPropertyDescription("The ids of the facts that the effect named.")
            List<String> facts) {}

    public static FindingData of(Finding finding, Optional<Attempt> because, Language language) {
        var stance = finding.stance();
        return new FindingData(
                stance.id(),
                stance.title(),
                stance.actor().id(),
                stance.topic().id(),
                finding.effect().call(),
                finding.strength(),
                finding.aim(),
                List.copyOf(finding.targets()),
                values(finding.arguments()),
                finding.answers(),
                finding.response(),
                finding.witnesses().stream()
                        .map(ids -> new WitnessData(List.copyOf(ids)))
                        .toList(),
                because.map(attempt -> AttemptData.of(attempt, language)),
                RecordData.of(stance));
    }

    /** The arguments of an effect as values. */
    public static List<Object> values(List<Argument> arguments) {
        return arguments.stream().map(FindingData::value).toList();
    }

    private static Object value(Argument argument) {
        if (argument instanceof Argument.Figure figure) {
            return figure.number();
        } else if (argument instanceof Argument.Flag flag) {
            return flag.value();
        }
        return argument.words();
    }
}
