package stance.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.record.Strength;
import stance.scenario.Cells;
import stance.scenario.Response;

/** Results in sentences that can be printed as they are: what follows from the record, never what will happen. */
public final class Sentences {

    private Sentences() {}

    /** The verdict in a sentence. */
    public static Phrase verdict(Evaluation evaluation) {
        return VerdictSentence.of(evaluation.outcome(), evaluation.proposal());
    }

    /** What the verdict rests on besides what was said; empty where that is nothing. */
    public static Optional<Phrase> reservations(Evaluation evaluation) {
        return VerdictSentence.reservations(evaluation.outcome(), evaluation.proposal());
    }

    /** What a stance says of something, as a heading. */
    public static Phrase heading(Finding finding) {
        return new Capital(clause(finding)).phrase();
    }

    /** What stances say, each thing once, to be said one after the other: the first one begins the sentence. */
    public static List<Phrase> headings(Stream<Finding> findings) {
        var clauses = findings.map(Sentences::clause).distinct().toList();
        return IntStream.range(0, clauses.size())
                .mapToObj(at -> at == 0 ? new Capital(clauses.get(0)).phrase() : clauses.get(at))
                .toList();
    }

    /** The same within a sentence. */
    static Phrase clause(Finding finding) {
        var actor = finding.stance().actor().inSentence();
        var what = target(finding);
        var isRedLine = finding.strength() == Strength.RED_LINE;
        return switch (finding.effect()) {
            case SUPPORTS -> Phrase.of("%s supports %s", actor, what);
            case ACCEPTS -> Phrase.of("%s accepts %s", actor, what);
            case REQUIRES ->
                isRedLine
                        ? Phrase.of("%s rejects %s", actor, what)
                        : Phrase.of("%s sets a condition for %s", actor, what);
            case OPPOSES ->
                isRedLine ? Phrase.of("%s rejects %s", actor, what) : Phrase.of("%s objects to %s", actor, what);
            case RULES_OUT -> Phrase.of("%s rules out %s", actor, what);
            case DENIES -> Phrase.of("%s denies discussing %s", actor, what);
            case REMARKS -> Phrase.of("%s remarks on %s", actor, what);
            case RATES -> Phrase.of("%s rates %s", actor, what);
            case THREATENS -> Phrase.of("%s threatens over %s", actor, what);
            case LEAVES_OPEN -> Phrase.of("%s leaves open what it makes of %s", actor, what);
            case PROPOSES, PROPOSES_PROVISION -> Phrase.of("%s puts forward a change of %s", actor, what);
        };
    }

    /** What an effect is on, in words. */
    static Phrase target(Finding finding) {
        return switch (finding.aim()) {
            case PACKAGE -> Phrase.of("the package");
            case PROVISIONS -> Cells.together(finding.targets());
            case CONTEXT ->
                Phrase.of(
                        "%s (context)",
                        Phrase.joined(finding.witnesses().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .sorted()
                                .toList()));
        };
    }

    /** What a cell is about, in words. */
    static Phrase target(Cell cell) {
        return cell.provisions().isEmpty() ? Phrase.of("the package") : Cells.together(cell.provisions());
    }

    /** What an actor makes of something. */
    static Phrase response(Translated actor, Response response, Object what) {
        return switch (response) {
            case REJECTS -> Phrase.of("%s rejects %s", actor, what);
            case OBJECTS -> Phrase.of("%s objects to %s", actor, what);
            case CONDITIONAL -> Phrase.of("%s sets a condition for %s", actor, what);
            case SILENT -> Phrase.of("%s is silent on %s", actor, what);
            case ACCEPTS -> Phrase.of("%s accepts %s", actor, what);
        };
    }

    /** What several actors make of the same, of many of whom the first are named. */
    public static Phrase responses(List<Translated> actors, Response response, Cell same) {
        var what = target(same);
        if (actors.size() == 1) {
            return new Capital(response(actors.get(0), response, what)).phrase();
        }
        var who = new Capital(Few.of(actors));
        return switch (response) {
            case REJECTS -> Phrase.of("%s reject %s", who, what);
            case OBJECTS -> Phrase.of("%s object to %s", who, what);
            case CONDITIONAL -> Phrase.of("%s set a condition for %s", who, what);
            case SILENT -> Phrase.of("%s are silent on %s", who, what);
            case ACCEPTS -> Phrase.of("%s accept %s", who, what);
        };
    }
}
