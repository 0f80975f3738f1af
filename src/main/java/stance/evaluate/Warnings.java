package stance.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.language.Translated;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.scenario.Cells;
import stance.scenario.Proposal;
import stance.scenario.Response;

/** What a reader should know of an evaluation before relying on it. */
final class Warnings {

    private Warnings() {}

    static List<Problem> of(Proposal proposal, Applicability applicability, Outcome outcome, boolean isFiltered) {
        var warnings = new ArrayList<Problem>();
        var recordUntil = proposal.pack().info().recordUntil();
        if (proposal.asOf().isAfter(recordUntil)) {
            warnings.add(warning(
                    "evaluate.after-record",
                    proposal,
                    Phrase.of("There is no record after %s; this proposal is of %s.", recordUntil, proposal.asOf())));
        }
        for (var party : proposal.parties()) {
            if (!applicability.hears(party)) {
                warnings.add(warning(
                        "evaluate.no-stance",
                        proposal,
                        isFiltered
                                ? Phrase.of(
                                        "No stance of %s applies on %s with these filters.",
                                        name(proposal, party), proposal.asOf())
                                : Phrase.of("No stance of %s applies on %s.", name(proposal, party), proposal.asOf())));
            }
        }
        unfilled(proposal, outcome).forEach(warnings::add);
        twice(proposal).forEach(warnings::add);
        proposal.proposedBy()
                .filter(proposer -> !proposal.parties().contains(proposer))
                .map(proposer -> warning(
                        "evaluate.proposer-not-asked",
                        proposal,
                        Phrase.of("Nobody asks %s, which proposes this.", name(proposal, proposer))))
                .ifPresent(warnings::add);
        UnaskedActor.of(proposal).stream()
                .map(each -> warning("evaluate.not-asked", proposal, each.words(proposal)))
                .forEach(warnings::add);
        proposal.proposedBy().map(outcome::cellsOf).orElse(List.of()).stream()
                .filter(Warnings::isAgainst)
                .map(cell -> warning(
                        "evaluate.proposer",
                        proposal,
                        Phrase.of(
                                "The proposer's own stances are worse than its proposal: %s %s %s.",
                                name(proposal, cell.party()), words(cell.response()), together(cell))))
                .forEach(warnings::add);
        return warnings;
    }

    /** Silences of which a reader may think that what is assumed of all of them fills them. */
    private static Stream<Problem> unfilled(Proposal proposal, Outcome outcome) {
        return proposal.parties().stream()
                .filter(party -> proposal.assumptions().blanket(party).isPresent())
                .flatMap(party -> outcome.cellsOf(party).stream())
                .filter(cell -> cell.silence()
                        .filter(silence -> cell.response() == Response.SILENT
                                && silence.kind().isWithheld())
                        .isPresent())
                .map(cell -> warning(
                        "evaluate.unfilled",
                        proposal,
                        Phrase.of(
                                "What is assumed of all silences does not fill that of %s on %s (%s): assume it of that"
                                        + " provision itself.",
                                name(proposal, cell.party()),
                                together(cell),
                                cell.silence().orElseThrow().kind().words())));
    }

    /** Provisions that say the same. */
    private static Stream<Problem> twice(Proposal proposal) {
        var ids = new LinkedHashMap<List<Object>, List<String>>();
        new TreeMap<>(proposal.provisions())
                .values()
                .forEach(term -> ids.computeIfAbsent(
                                List.of(term.type().name(), term.values()), first -> new ArrayList<>())
                        .add(term.id()));
        return ids.values().stream()
                .filter(same -> same.size() > 1)
                .map(same ->
                        warning("evaluate.twice", proposal, Phrase.of("These say the same: %s.", Phrase.joined(same))));
    }

    /** The proposer is presumed to accept what it proposes; where its own stances say otherwise, they count. */
    private static boolean isAgainst(Cell cell) {
        return !cell.findings().isEmpty() && cell.response().isWorseThan(Response.SILENT);
    }

    private static Phrase together(Cell cell) {
        return cell.provisions().isEmpty() ? Phrase.verbatim(cell.name()) : Cells.together(cell.provisions());
    }

    private static Phrase words(Response response) {
        return switch (response) {
            case REJECTS -> Phrase.of("rejects");
            case OBJECTS -> Phrase.of("objects to");
            case CONDITIONAL -> Phrase.of("sets a condition for");
            default -> response.words();
        };
    }

    private static Translated name(Proposal proposal, String actor) {
        return proposal.pack().actor(actor).inSentence();
    }

    private static Problem warning(String code, Proposal proposal, Phrase message) {
        return new Problem(code, Severity.WARNING, Place.of(proposal.file()), message, Phrase.NONE);
    }
}
