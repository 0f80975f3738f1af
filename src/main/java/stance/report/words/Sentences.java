package stance.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Ground;
import stance.evaluate.Outcome;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.pack.record.Strength;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** Results in sentences that can be printed as they are: what follows from the record, never what will happen. */
public final class Sentences {

    private Sentences() {}

    /** The verdict in a sentence. */
    public static Phrase verdict(Evaluation evaluation) {
        return verdict(evaluation.outcome(), evaluation.proposal().pack());
    }

    /** The verdict of an outcome in a sentence. */
    public static Phrase verdict(Outcome outcome, PolicyPack pack) {
        var said = switch (outcome.verdict()) {
            case CONFLICT -> conflict(outcome, pack);
            case NEGOTIABLE ->
                clauses(outcome.responses().keySet().stream()
                        .flatMap(party -> Stream.of(Response.OBJECTS, Response.CONDITIONAL)
                                .flatMap(response -> clause(outcome, pack, party, response).stream())));
            case UNDETERMINED ->
                Phrase.of(
                        "Nobody objects, but %s",
                        clauses(outcome.responses().keySet().stream()
                                .flatMap(party -> clause(outcome, pack, party, Response.SILENT).stream())));
            case AGREEMENT -> Phrase.of("Every party accepts the package");
        };
        var reservations = reservations(outcome);
        var sentence = new Capital(said);
        return reservations.isEmpty()
                ? Phrase.of("%s.", sentence)
                : Phrase.of("%s (%s).", sentence, Phrase.joined(reservations));
    }

    private static Phrase conflict(Outcome outcome, PolicyPack pack) {
        var rejecting = outcome.responses().entrySet().stream()
                .filter(entry -> entry.getValue() == Response.REJECTS)
                .map(entry -> pack.actor(entry.getKey()).inSentence())
                .toList();
        return rejecting.size() == 1
                ? Phrase.of("%s rejects the package", rejecting.get(0))
                : Phrase.of("%s reject the package", Phrase.joined(rejecting));
    }

    private static Phrase clauses(Stream<Phrase> clauses) {
        return Phrase.listed(clauses.toList(), "; ");
    }

    /** What a stance says of something, as a heading. */
    public static Phrase heading(Finding finding) {
        return new Capital(clause(finding)).phrase();
    }

    private static Phrase clause(Finding finding) {
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
            case THREATENS -> Phrase.of("%s threatens over %s", actor, what);
            case LEAVES_OPEN -> Phrase.of("%s leaves open what it makes of %s", actor, what);
            case PROPOSES, PROPOSES_PROVISION -> Phrase.of("%s puts forward a change of %s", actor, what);
        };
    }

    /** What an effect is on, in words. */
    static Phrase target(Finding finding) {
        return switch (finding.aim()) {
            case PACKAGE -> Phrase.of("the package");
            case PROVISIONS -> together(finding.targets());
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

    /** Provisions that are looked at together, such as "a, b with c". */
    static Phrase together(List<String> provisions) {
        return provisions.size() < 2
                ? Phrase.joined(provisions)
                : Phrase.of(
                        "%s with %s",
                        Phrase.listed(provisions.subList(0, provisions.size() - 1), ", "),
                        provisions.get(provisions.size() - 1));
    }

    /** What the other reading says, beside the one that was asked for. */
    public static Phrase otherReading(Evaluation evaluation) {
        var other = evaluation.other();
        var reading = new Capital(other.reading().words());
        var verdict = other.verdict().words();
        return other.verdict() == evaluation.verdict()
                ? Phrase.of("%s reading: %s too.", reading, verdict)
                : Phrase.of("%s reading: %s.", reading, verdict);
    }

    /** What a party makes of the cells in which it responds so; empty where there are none. */
    private static Optional<Phrase> clause(Outcome outcome, PolicyPack pack, String party, Response response) {
        var cells = outcome.cellsOf(party).stream()
                .filter(cell -> cell.response() == response)
                .map(cell -> cell.provisions().isEmpty() ? Phrase.of("the package") : together(cell.provisions()))
                .toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(response(pack.actor(party).inSentence(), response, Phrase.joined(cells)));
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

    /** What the verdict rests on besides what was said, from the cells that decide it. */
    private static List<Phrase> reservations(Outcome outcome) {
        var deciding = outcome.responses().values().stream().reduce(Response.ACCEPTS, Response::worst);
        return outcome.cells().stream()
                .filter(cell -> outcome.verdict() == Verdict.AGREEMENT || cell.response() == deciding)
                .map(Cell::ground)
                .distinct()
                .sorted()
                .flatMap(ground -> reservation(ground).stream())
                .toList();
    }

    private static Optional<Phrase> reservation(Ground ground) {
        return switch (ground) {
            case INFERRED -> Optional.of(Phrase.of("in part this is inferred"));
            case SET_ASIDE -> Optional.of(Phrase.of("mere preferences against it are set aside"));
            case PRESUMED -> Optional.of(Phrase.of("the proposer is presumed to accept what it proposes"));
            case ASSUMED -> Optional.of(Phrase.of("in part this is assumed"));
            case CONSENT -> Optional.of(Phrase.of("silence is read as consent"));
            case STANCE, COMBINATION, NOTHING -> Optional.empty();
        };
    }
}
