package stance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Finding;
import stance.evaluate.Finding.Aim;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.scenario.Cells;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * What comes of findings by the words of section 4 of the design, step by step and as slowly as they are written: to
 * disagree with the program where the program is wrong.
 */
public final class PlainOutcome {

    private static final String PACKAGE = "package";

    private final Proposal proposal;
    private final List<Finding> findings;
    private final Set<String> asWritten = new HashSet<>();
    private final Set<String> presumed = new HashSet<>();
    private final Map<String, Map<String, Answer>> cells = new LinkedHashMap<>();

    /** An answer, and the findings that decide it. */
    private record Answer(Response response, List<Finding> deciding) {}

    private PlainOutcome(Evaluation evaluation, Evaluator evaluator, Predicate<Finding> heard) {
        this.proposal = evaluation.proposal();
        this.findings = Stream.concat(evaluation.findings().stream(), evaluation.leftOpen().stream())
                .filter(heard)
                .toList();
        proposal.proposedBy().ifPresent(proposer -> presume(evaluator));
        proposal.parties().forEach(party -> cells.put(party, cells(party)));
    }

    /** What comes of those findings of an evaluation that are heard. */
    public static PlainOutcome of(Evaluation evaluation, Evaluator evaluator, Predicate<Finding> heard) {
        return new PlainOutcome(evaluation, evaluator, heard);
    }

    private void presume(Evaluator evaluator) {
        var own = evaluator.ownOffers(proposal);
        for (var term : proposal.provisions().values()) {
            if (proposal.original().isEmpty() || own.isUnchanged(term)) {
                asWritten.add(term.id());
            }
        }
        presumed.addAll(asWritten);
        if (proposal.original().isPresent()) {
            own.offers().forEach(offer -> presumed.addAll(own.taken(offer, proposal)));
        }
    }

    /** What a party makes of a cell; empty where it has no such cell. */
    public Optional<Response> response(String party, String cell) {
        return Optional.ofNullable(cells.get(party).get(cell)).map(Answer::response);
    }

    /** What a party makes of the package. */
    public Response response(String party) {
        return cells.get(party).values().stream()
                .map(Answer::response)
                .min(Response::compareTo)
                .orElseThrow();
    }

    /** The names of the cells of a party. */
    public Set<String> cellsOf(String party) {
        return cells.get(party).keySet();
    }

    /** What comes of the package as a whole. */
    public Verdict verdict() {
        var worst = proposal.parties().stream()
                .map(this::response)
                .min(Response::compareTo)
                .orElseThrow();
        return switch (worst) {
            case REJECTS -> Verdict.CONFLICT;
            case OBJECTS, CONDITIONAL -> Verdict.NEGOTIABLE;
            case SILENT -> Verdict.UNDETERMINED;
            case ACCEPTS -> Verdict.AGREEMENT;
        };
    }

    /** How close a party is, from 0 to 1; empty where its stances decide nothing. */
    public Optional<Double> alignment(String party) {
        var points = 0.0;
        var weights = 0.0;
        for (var cell : cells.get(party).entrySet()) {
            var deciding = cell.getValue().deciding();
            var rates = own(party).stream()
                    .filter(each -> each.effect() == Effect.RATES && name(each).equals(cell.getKey()))
                    .toList();
            if (!rates.isEmpty()) {
                var weight = rates.stream()
                                .mapToDouble(each -> each.stance().importance().doubleValue())
                                .max()
                                .orElseThrow()
                        * importance(cell.getKey());
                weights += weight;
                points += weight * rates.get(0).rate().doubleValue();
            } else if (!deciding.isEmpty()) {
                var weight = deciding.stream()
                                .mapToDouble(PlainOutcome::firmness)
                                .max()
                                .orElseThrow()
                        * deciding.stream()
                                .mapToDouble(each -> each.stance().importance().doubleValue())
                                .max()
                                .orElseThrow()
                        * importance(cell.getKey());
                weights += weight;
                if (cell.getValue().response() == Response.ACCEPTS) {
                    points +=
                            deciding.stream().anyMatch(each -> each.effect() == Effect.SUPPORTS) ? weight : weight / 2;
                }
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of(points / weights);
    }

    private double importance(String cell) {
        if (cell.equals(PACKAGE)) {
            return 1;
        }
        var most = 0.0;
        for (var id : Cells.provisions(cell)) {
            most = Math.max(
                    most, proposal.importance().getOrDefault(id, BigDecimal.ONE).doubleValue());
        }
        return most;
    }

    private Map<String, Answer> cells(String party) {
        var names = new TreeSet<String>();
        for (var finding : own(party)) {
            if (finding.answers()) {
                names.add(name(finding));
            }
        }
        var answers = new LinkedHashMap<String, Answer>();
        var welcome = new LinkedHashMap<String, List<Finding>>();
        for (var name : names) {
            if (!name.equals(PACKAGE) && name.contains("+")) {
                var here = on(party, name);
                var isOwnFile = isProposer(party) && asWritten.containsAll(Cells.provisions(name));
                var counted = here.stream()
                        .filter(each -> !(isOwnFile && isAgainst(each) && each.strength() == Strength.PREFERENCE))
                        .toList();
                var answer = decide(counted).orElse(new Answer(Response.ACCEPTS, List.of()));
                answers.put(name, answer);
                if (answer.response() == Response.ACCEPTS) {
                    for (var id : Cells.provisions(name)) {
                        counted.stream()
                                .filter(PlainOutcome::isFor)
                                .forEach(each -> welcome.computeIfAbsent(id, first -> new ArrayList<>())
                                        .add(each));
                    }
                }
            }
        }
        if (names.contains(PACKAGE)) {
            answers.put(PACKAGE, decide(on(party, PACKAGE)).orElseThrow());
        }
        for (var id : proposal.provisions().keySet()) {
            var here = new ArrayList<>(on(party, id));
            here.addAll(welcome.getOrDefault(id, List.of()));
            answers.put(id, decide(here).orElseGet(() -> new Answer(undecided(party, id), List.of())));
        }
        return answers;
    }

    private Response undecided(String party, String id) {
        if (isProposer(party) && presumed.contains(id)) {
            return Response.ACCEPTS;
        }
        var cell = proposal.assumptions().cells().getOrDefault(party, Map.of());
        if (cell.containsKey(id)) {
            return cell.get(id);
        }
        var isWithheld = own(party).stream()
                .anyMatch(each ->
                        (each.effect() == Effect.DENIES || each.effect().name().equals("LEAVES_OPEN"))
                                && each.targets().equals(List.of(id)));
        if (!isWithheld) {
            if (proposal.assumptions().parties().containsKey(party)) {
                return proposal.assumptions().parties().get(party);
            }
            if (proposal.assumptions().everybody().isPresent()) {
                return proposal.assumptions().everybody().get();
            }
        }
        return Response.SILENT;
    }

    private static Optional<Answer> decide(List<Finding> findings) {
        var against = findings.stream().filter(PlainOutcome::isAgainst).toList();
        var forIt = findings.stream().filter(PlainOutcome::isFor).toList();
        var redLines = against.stream()
                .filter(each -> each.strength() == Strength.RED_LINE)
                .toList();
        if (!redLines.isEmpty()) {
            return Optional.of(new Answer(Response.REJECTS, redLines));
        }
        if (!against.isEmpty() && firmest(against) >= firmest(forIt)) {
            var isObjection = against.stream().anyMatch(each -> each.effect() != Effect.REQUIRES);
            return Optional.of(new Answer(isObjection ? Response.OBJECTS : Response.CONDITIONAL, deciding(against)));
        }
        return forIt.isEmpty() ? Optional.empty() : Optional.of(new Answer(Response.ACCEPTS, deciding(forIt)));
    }

    private static List<Finding> deciding(List<Finding> side) {
        return side.stream().filter(each -> firmness(each) == firmest(side)).toList();
    }

    private static int firmest(List<Finding> side) {
        return side.stream().mapToInt(PlainOutcome::firmness).max().orElse(0);
    }

    private static int firmness(Finding finding) {
        return switch (finding.strength()) {
            case RED_LINE -> isFor(finding) ? 2 : 3;
            case FIRM -> 2;
            case PREFERENCE -> 1;
        };
    }

    private List<Finding> on(String party, String cell) {
        return own(party).stream()
                .filter(each -> each.answers() && name(each).equals(cell))
                .toList();
    }

    private List<Finding> own(String party) {
        return findings.stream()
                .filter(each -> each.stance().actor().id().equals(party))
                .toList();
    }

    private static String name(Finding finding) {
        return finding.aim() == Aim.PACKAGE ? PACKAGE : String.join("+", new TreeSet<>(finding.targets()));
    }

    private boolean isProposer(String party) {
        return proposal.proposedBy().equals(Optional.of(party));
    }

    private static boolean isFor(Finding finding) {
        return Set.of(Effect.SUPPORTS, Effect.ACCEPTS).contains(finding.effect());
    }

    private static boolean isAgainst(Finding finding) {
        return Set.of(Effect.OPPOSES, Effect.RULES_OUT, Effect.REQUIRES).contains(finding.effect());
    }
}
