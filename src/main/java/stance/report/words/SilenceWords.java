package stance.report.words;

import java.util.List;
import stance.evaluate.Cell;
import stance.explain.Explanation;
import stance.explain.SilentCell;
import stance.explain.SilentCell.Near;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Term;
import stance.scenario.Response;

/**
 * A silence in words: the reader's research list.
 *
 * @param heading who is silent on what
 */
public record SilenceWords(Phrase heading, List<NearWords> nearest) {

    /**
     * A stance that came near.
     *
     * @param stance its id
     * @param words its title and why it does not speak
     * @param applies whether it is heard on the day at all
     */
    public record NearWords(String stance, Phrase words, boolean applies) {}

    /** Of each cell that is silent. */
    public static List<SilenceWords> of(Explanation explanation) {
        var outcome = explanation.evaluation().outcome();
        return explanation.silences().stream()
                .filter(silence -> outcome.cell(silence.party(), silence.provision())
                        .filter(cell -> cell.response() == Response.SILENT)
                        .isPresent())
                .map(silence -> of(silence, explanation))
                .toList();
    }

    private static SilenceWords of(SilentCell silence, Explanation explanation) {
        var proposal = explanation.evaluation().proposal();
        var pack = proposal.pack();
        var actor = pack.actor(silence.party());
        var who = Phrase.of("%s on %s", new Capital(Phrase.verbatim(actor.inSentence())), silence.provision());
        var term = proposal.provisions().get(silence.provision());
        var kind = explanation
                .evaluation()
                .outcome()
                .cell(silence.party(), silence.provision())
                .flatMap(Cell::silence)
                .map(found -> kind(found, pack))
                .orElse(Response.SILENT.words());
        var gaps = term == null ? List.<Phrase>of() : gaps(silence.party(), term, pack);
        var said = Phrase.of("%s: %s.", who, kind);
        var heading = gaps.isEmpty() ? said : Phrase.sentences(said, Phrase.listed(gaps, " "));
        return new SilenceWords(
                heading,
                silence.nearest().stream()
                        .filter(near -> !speaks(near.stance(), silence.provision(), explanation))
                        .map(near -> of(near, pack, explanation))
                        .toList());
    }

    /** Whether a stance says something of a provision, be it only a remark: it does not come near then, it is there. */
    private static boolean speaks(Stance stance, String provision, Explanation explanation) {
        return explanation.evaluation().findings().stream()
                .anyMatch(finding ->
                        finding.stance().equals(stance) && finding.targets().contains(provision));
    }

    private static Phrase kind(stance.evaluate.Silence silence, PolicyPack pack) {
        var asked = silence.findings().stream()
                .flatMap(finding -> Asked.of(finding, pack).stream())
                .distinct()
                .toList();
        return asked.isEmpty()
                ? silence.kind().words()
                : Phrase.of("%s (it would ask: %s)", silence.kind().words(), Phrase.listed(asked, "; "));
    }

    /** What was looked for and not found. */
    private static List<Phrase> gaps(String party, Term term, PolicyPack pack) {
        var lineage = pack.vocabulary().lineage(term.type());
        return pack.info().gaps().stream()
                .filter(gap -> gap.isOf(party, lineage))
                .map(gap -> gap.what().isBlank()
                        ? Phrase.of("Searched for on %s, nothing found.", Dates.of(gap.searched()))
                        : Phrase.of("Searched for on %s, nothing found: %s.", Dates.of(gap.searched()), gap.what()))
                .distinct()
                .toList();
    }

    private static NearWords of(Near near, PolicyPack pack, Explanation explanation) {
        var hindrance = near.hindrance()
                .map(reason -> HindranceWords.of(
                        near.stance(),
                        reason,
                        pack,
                        explanation.evaluation().proposal().asOf()));
        var missing =
                near.attempt().isMatch() ? Phrase.NONE : Phrase.of("not met: %s", StepWords.missing(near.attempt()));
        var why = hindrance
                .map(words -> missing.isEmpty() ? words : Phrase.of("%s; %s", words, missing))
                .orElse(missing);
        return new NearWords(
                near.stance().id(),
                Phrase.of("%s: %s.", near.stance().title(), why),
                near.hindrance().isEmpty());
    }
}
