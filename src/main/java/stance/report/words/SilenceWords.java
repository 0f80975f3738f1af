package stance.report.words;

import java.util.List;
import stance.evaluate.Reading;
import stance.explain.Explanation;
import stance.explain.Silence;
import stance.explain.Silence.Near;
import stance.pack.PolicyPack;
import stance.scenario.Response;

/**
 * A silence in words: the reader's research list.
 *
 * @param heading who is silent on what
 */
public record SilenceWords(String heading, List<NearWords> nearest) {

    /**
     * A stance that came near.
     *
     * @param stance its id
     * @param words its title and why it does not speak
     */
    public record NearWords(String stance, String words) {}

    /** Of each cell that is silent in the reading that was asked for. */
    public static List<SilenceWords> of(Explanation explanation) {
        var outcome = explanation.evaluation().outcome();
        return explanation.silences().stream()
                .filter(silence -> outcome.reading() == Reading.STRICT
                        || outcome.cell(silence.party(), silence.provision())
                                .filter(cell -> cell.response() == Response.SILENT)
                                .isPresent())
                .map(silence -> of(silence, explanation))
                .toList();
    }

    private static SilenceWords of(Silence silence, Explanation explanation) {
        var proposal = explanation.evaluation().proposal();
        var pack = proposal.pack();
        var actor = pack.actor(silence.party());
        var who = Sentences.capital(actor.inSentence()) + " on " + silence.provision();
        var term = proposal.provisions().get(silence.provision());
        var type = term == null ? "it" : term.type().name();
        var heading = silence.nearest().isEmpty()
                ? who + ": no stance of " + actor.inSentence() + " answers a " + type + "."
                : who;
        return new SilenceWords(
                heading,
                silence.nearest().stream()
                        .map(near -> of(near, pack, explanation))
                        .toList());
    }

    private static NearWords of(Near near, PolicyPack pack, Explanation explanation) {
        var hindrance = near.hindrance()
                .map(reason -> HindranceWords.of(
                        near.stance(),
                        reason,
                        pack,
                        explanation.evaluation().proposal().asOf()));
        var missing = near.attempt().isMatch() ? "" : "not met: " + StepWords.missing(near.attempt());
        var why = hindrance
                .map(words -> missing.isEmpty() ? words : words + "; " + missing)
                .orElse(missing);
        return new NearWords(near.stance().id(), near.stance().title() + ": " + why + ".");
    }
}
