package stance.report.data;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Argument;
import stance.evaluate.Finding;
import stance.evaluate.Finding.Aim;
import stance.explain.Attempt;
import stance.language.Language;
import stance.language.Translated;
import stance.pack.record.Strength;
import stance.scenario.Response;

/**
 * One stance, applied to one match; several matches that say the same count once.
 *
 * @param stance The id of the stance.
 * @param title What the stance asserts.
 * @param actor The id of the actor.
 * @param topic The id of the topic.
 * @param effect {@value FindingData#EFFECT}
 * @param strength How firmly; the firmest where several rules of the stance say the same.
 * @param aim {@value FindingData#AIM}
 * @param targets The ids of the proposed provisions that it is on.
 * @param arguments {@value FindingData#ARGUMENTS}
 * @param answers Whether it makes a response; a finding that does not is shown and counts for nothing.
 * @param response The response that it makes for itself; left out where it makes none.
 * @param witnesses The matches that gave it.
 * @param because The match behind it; of several, the first.
 */
public record FindingData(
        String stance,
        Translated title,
        String actor,
        String topic,
        String effect,
        Strength strength,
        Aim aim,
        List<String> targets,
        List<Object> arguments,
        boolean answers,
        Optional<Response> response,
        List<WitnessData> witnesses,
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

    /**
     * A match.
     *
     * @param facts The ids of the facts that the effect named.
     */
    public record WitnessData(List<String> facts) {}

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
