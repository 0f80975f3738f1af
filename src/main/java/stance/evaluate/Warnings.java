package stance.evaluate;

import java.util.List;
import java.util.stream.Stream;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.scenario.Proposal;
import stance.scenario.Response;

/** What a reader should know of an evaluation before relying on it. */
final class Warnings {

    private Warnings() {}

    static List<Problem> of(Proposal proposal, Applicability applicability, Outcome outcome) {
        return Stream.of(
                        afterRecord(proposal),
                        withoutStance(proposal, applicability),
                        proposerAgainstItself(proposal, outcome))
                .flatMap(warnings -> warnings)
                .toList();
    }

    private static Stream<Problem> afterRecord(Proposal proposal) {
        var recordUntil = proposal.pack().info().recordUntil();
        return proposal.asOf().isAfter(recordUntil)
                ? Stream.of(warning(
                        "evaluate.after-record",
                        proposal,
                        "There is no record after " + recordUntil + "; this proposal is of " + proposal.asOf() + "."))
                : Stream.empty();
    }

    private static Stream<Problem> withoutStance(Proposal proposal, Applicability applicability) {
        return proposal.parties().stream()
                .filter(party -> !applicability.hears(party))
                .map(party -> warning(
                        "evaluate.no-stance",
                        proposal,
                        "No stance of " + name(proposal, party) + " applies on " + proposal.asOf() + "."));
    }

    /** The proposer is presumed to accept what it proposes; where its own stances say otherwise, they count. */
    private static Stream<Problem> proposerAgainstItself(Proposal proposal, Outcome outcome) {
        return proposal.proposedBy().stream()
                .flatMap(proposer -> outcome.cellsOf(proposer).stream())
                .filter(cell ->
                        cell.ground() == Ground.STANCE && cell.response().isWorseThan(Response.SILENT))
                .map(cell -> warning(
                        "evaluate.proposer",
                        proposal,
                        "The proposer's own stances are worse than its proposal: " + name(proposal, cell.party()) + " "
                                + words(cell.response()) + " " + cell.name() + "."));
    }

    private static String words(Response response) {
        return switch (response) {
            case REJECTS -> "rejects";
            case OBJECTS -> "objects to";
            case CONDITIONAL -> "sets a condition for";
            default -> response.words();
        };
    }

    private static String name(Proposal proposal, String actor) {
        return proposal.pack().actor(actor).inSentence();
    }

    private static Problem warning(String code, Proposal proposal, String message) {
        return new Problem(code, Severity.WARNING, Place.of(proposal.file()), message, "");
    }
}
