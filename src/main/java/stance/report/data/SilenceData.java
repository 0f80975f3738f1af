package stance.report.data;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Applicability;
import stance.explain.SilentCell;
import stance.language.Language;
import stance.language.Translated;

/**
 * A provision on which nothing of a party speaks, with what comes nearest.
 *
 * @param party The id of the party.
 * @param provision The id of the provision.
 * @param about How many stances of the party answer provisions of this type.
 * @param nearest The nearest first.
 */
public record SilenceData(String party, String provision, int about, List<NearData> nearest) {

    /**
     * A stance that comes near.
     *
     * @param stance The id of the stance.
     * @param title What the stance asserts.
     * @param hindrance Why the stance does not apply, left out where it does.
     * @param attempt How far it came.
     */
    public record NearData(
            String stance, Translated title, Optional<Applicability.Reason> hindrance, AttemptData attempt) {}

    public static SilenceData of(SilentCell silence, Language language) {
        return new SilenceData(
                silence.party(),
                silence.provision(),
                silence.about(),
                silence.nearest().stream()
                        .map(near -> new NearData(
                                near.stance().id(),
                                near.stance().title(),
                                near.hindrance(),
                                AttemptData.of(near.attempt(), language)))
                        .toList());
    }
}
