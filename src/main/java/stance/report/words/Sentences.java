package stance.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Ground;
import stance.evaluate.Outcome;
import stance.pack.PolicyPack;
import stance.pack.record.Quote;
import stance.pack.record.Strength;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** Results in sentences that can be printed as they are: what follows from the record, never what will happen. */
public final class Sentences {

    private static final Map<Ground, String> RESERVATIONS = Map.of(
            Ground.INFERRED, "in part this is inferred",
            Ground.SET_ASIDE, "mere preferences against it are set aside",
            Ground.PRESUMED, "the proposer is presumed to accept what it proposes",
            Ground.ASSUMED, "in part this is assumed",
            Ground.CONSENT, "silence is read as consent");

    private Sentences() {}

    /** The verdict in a sentence. */
    public static String verdict(Evaluation evaluation) {
        return verdict(evaluation.outcome(), evaluation.proposal().pack());
    }

    /** The verdict of an outcome in a sentence. */
    public static String verdict(Outcome outcome, PolicyPack pack) {
        var rejecting = parties(outcome, pack, Response.REJECTS);
        var said = switch (outcome.verdict()) {
            case CONFLICT -> joined(rejecting) + verb(rejecting, " rejects", " reject") + " the package";
            case NEGOTIABLE ->
                outcome.responses().keySet().stream()
                        .flatMap(party -> Stream.of(
                                clause(outcome, pack, party, Response.OBJECTS, "objects to"),
                                clause(outcome, pack, party, Response.CONDITIONAL, "sets a condition for")))
                        .filter(clause -> !clause.isEmpty())
                        .collect(Collectors.joining("; "));
            case UNDETERMINED ->
                "Nobody objects, but "
                        + outcome.responses().keySet().stream()
                                .map(party -> clause(outcome, pack, party, Response.SILENT, "is silent on"))
                                .filter(clause -> !clause.isEmpty())
                                .collect(Collectors.joining("; "));
            case AGREEMENT -> "Every party accepts the package";
        };
        return capital(said) + reservations(outcome) + ".";
    }

    /** What a stance says of something, as a heading. */
    public static String heading(Finding finding) {
        var actor = capital(finding.stance().actor().inSentence());
        var what = target(finding);
        var isRedLine = finding.strength() == Strength.RED_LINE;
        return switch (finding.effect()) {
            case SUPPORTS -> actor + " supports " + what;
            case ACCEPTS -> actor + " accepts " + what;
            case REQUIRES -> actor + (isRedLine ? " rejects " : " sets a condition for ") + what;
            case OPPOSES -> actor + (isRedLine ? " rejects " : " objects to ") + what;
            case RULES_OUT -> actor + " rules out " + what;
            case DENIES -> actor + " denies discussing " + what;
            case REMARKS -> actor + " remarks on " + what;
            case THREATENS -> actor + " threatens over " + what;
            case PROPOSES, PROPOSES_PROVISION -> actor + " puts forward a change of " + what;
        };
    }

    /** What an effect is on, in words. */
    static String target(Finding finding) {
        return switch (finding.aim()) {
            case PACKAGE -> "the package";
            case PROVISIONS -> joined(finding.targets(), " with ");
            case CONTEXT ->
                joined(finding.witnesses().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .sorted()
                                .toList())
                        + " (context)";
        };
    }

    /** The cells on which a party is silent, in words; one entry a party. */
    static List<String> silences(Outcome outcome, PolicyPack pack) {
        var silences = new ArrayList<String>();
        outcome.responses().keySet().forEach(party -> {
            var cells = outcome.cellsOf(party).stream()
                    .filter(cell -> cell.response() == Response.SILENT)
                    .map(Cell::name)
                    .toList();
            if (!cells.isEmpty()) {
                silences.add(pack.actor(party).inSentence() + " on " + joined(cells));
            }
        });
        return silences;
    }

    /** What the other reading says, beside the one that was asked for. */
    public static String otherReading(Evaluation evaluation) {
        var other = evaluation.other();
        var same = other.verdict() == evaluation.verdict();
        return capital(other.reading().words()) + " reading: " + other.verdict() + (same ? " too." : ".");
    }

    /** Whether the words need no mark of their language and no gloss. */
    public static boolean isEnglish(Quote quote) {
        return quote.language().equals("en") || quote.language().startsWith("en-");
    }

    public static String capital(String sentence) {
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    public static String joined(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }

    private static List<String> parties(Outcome outcome, PolicyPack pack, Response response) {
        return outcome.responses().entrySet().stream()
                .filter(entry -> entry.getValue() == response)
                .map(entry -> pack.actor(entry.getKey()).inSentence())
                .toList();
    }

    private static String clause(Outcome outcome, PolicyPack pack, String party, Response response, String verb) {
        var cells = outcome.cellsOf(party).stream()
                .filter(cell -> cell.response() == response)
                .map(cell -> cell.provisions().isEmpty() ? "the package" : joined(cell.provisions(), " with "))
                .toList();
        return cells.isEmpty() ? "" : pack.actor(party).inSentence() + " " + verb + " " + joined(cells);
    }

    private static String verb(List<String> subjects, String one, String several) {
        return subjects.size() == 1 ? one : several;
    }

    /** What the verdict rests on besides what was said, from the cells that decide it. */
    private static String reservations(Outcome outcome) {
        var deciding = outcome.responses().values().stream().reduce(Response.ACCEPTS, Response::worst);
        var reservations = outcome.cells().stream()
                .filter(cell -> outcome.verdict() == Verdict.AGREEMENT || cell.response() == deciding)
                .map(Cell::ground)
                .distinct()
                .sorted()
                .filter(RESERVATIONS::containsKey)
                .map(RESERVATIONS::get)
                .toList();
        return reservations.isEmpty() ? "" : " (" + joined(reservations) + ")";
    }
}
