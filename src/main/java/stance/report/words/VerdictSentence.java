package stance.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stance.evaluate.Acceptance;
import stance.evaluate.Cell;
import stance.evaluate.Ground;
import stance.evaluate.Outcome;
import stance.evaluate.Silence;
import stance.evaluate.UnaskedActor;
import stance.language.Phrase;
import stance.language.Translated;
import stance.scenario.Cells;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** A verdict in a sentence: who and what, with the kind of each silence, and what it rests on besides what was said. */
final class VerdictSentence {

    /** More than these are counted, and the first few named. */
    private static final int NAMED = 3;

    private final Outcome outcome;
    private final Proposal proposal;

    private VerdictSentence(Outcome outcome, Proposal proposal) {
        this.outcome = outcome;
        this.proposal = proposal;
    }

    static Phrase of(Outcome outcome, Proposal proposal) {
        return new VerdictSentence(outcome, proposal).sentence();
    }

    /** What it rests on besides what was said; empty where that is nothing. */
    static Optional<Phrase> reservations(Outcome outcome, Proposal proposal) {
        var reservations = new VerdictSentence(outcome, proposal).reservations();
        return reservations.isEmpty() ? Optional.empty() : Optional.of(Phrase.listed(reservations, "; "));
    }

    private Phrase sentence() {
        var said = switch (outcome.verdict()) {
            case CONFLICT -> conflict();
            case NEGOTIABLE -> objections();
            case UNDETERMINED -> Phrase.of("Nobody objects, but %s", silences());
            case AGREEMENT -> agreement();
        };
        var reservations = reservations();
        var sentence = new Capital(said);
        return reservations.isEmpty()
                ? Phrase.of("%s.", sentence)
                : Phrase.of("%s (%s).", sentence, Phrase.listed(reservations, "; "));
    }

    private Phrase conflict() {
        var rejecting = parties(Response.REJECTS);
        if (rejecting.size() <= NAMED) {
            return rejections(rejecting);
        }
        var most = most(Set.of(Response.REJECTS));
        return Phrase.of(
                "%s reject the package, %s of them over %s",
                names(rejecting), most.size(), Sentences.target(most.get(0)));
    }

    /** Over what they reject it; each by itself where that is not the same. */
    private Phrase rejections(List<String> rejecting) {
        var matters = rejecting.stream().map(this::rejected).distinct().toList();
        if (matters.size() > 1) {
            return Phrase.listed(
                    rejecting.stream()
                            .flatMap(party -> clause(party, Response.REJECTS).stream())
                            .toList(),
                    "; ");
        }
        var said = rejecting.size() == 1
                ? Phrase.of("%s rejects the package", names(rejecting))
                : Phrase.of("%s reject the package", names(rejecting));
        var over = matters.get(0);
        return over.isEmpty()
                ? said
                : Phrase.of(
                        "%s over %s",
                        said, Few.of(over.stream().map(Cells::together).toList()));
    }

    /** What a party rejects, beside the package as a whole. */
    private List<List<String>> rejected(String party) {
        return outcome.cellsOf(party).stream()
                .filter(cell -> cell.response() == Response.REJECTS
                        && !cell.provisions().isEmpty())
                .map(Cell::provisions)
                .toList();
    }

    private Phrase objections() {
        var opposing = new ArrayList<>(parties(Response.OBJECTS));
        opposing.addAll(parties(Response.CONDITIONAL));
        if (opposing.size() > NAMED) {
            var most = most(Set.of(Response.OBJECTS, Response.CONDITIONAL));
            var what = Sentences.target(most.get(0));
            return parties(Response.CONDITIONAL).isEmpty()
                    ? Phrase.of("%s object, %s of them to %s", names(opposing), most.size(), what)
                    : Phrase.of("%s object or set conditions, %s of them to %s", names(opposing), most.size(), what);
        }
        var clauses = new ArrayList<Phrase>();
        for (var party : outcome.responses().keySet()) {
            for (var response : List.of(Response.OBJECTS, Response.CONDITIONAL)) {
                clause(party, response).ifPresent(clauses::add);
            }
        }
        return Phrase.listed(clauses, "; ");
    }

    /** The cells of the provision, or of what else there is, to which most parties answer one of these. */
    private List<Cell> most(Set<Response> responses) {
        return outcome.cells().stream()
                .filter(cell -> responses.contains(cell.response()))
                .collect(Collectors.groupingBy(Cell::name, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .reduce((first, next) -> next.size() > first.size() ? next : first)
                .orElseThrow();
    }

    private Phrase agreement() {
        var parties = List.copyOf(outcome.responses().keySet());
        var said = parties.size() == 1
                ? Phrase.of("%s accepts all of it", names(parties))
                : Phrase.of("%s accept all of it", names(parties));
        var all = UnaskedActor.of(proposal);
        var notAsked = new ArrayList<>(all.stream()
                .limit(NAMED)
                .map(each -> each.carriesOut().isEmpty()
                        ? Phrase.of("%s, on whom it falls, is not asked", name(each.actor()))
                        : Phrase.of("%s, which would carry it out, is not asked", name(each.actor())))
                .toList());
        if (all.size() > NAMED) {
            notAsked.add(Phrase.of("nor are %s more", all.size() - NAMED));
        }
        return notAsked.isEmpty() ? said : Phrase.of("%s; %s", said, Phrase.listed(notAsked, "; "));
    }

    private Optional<Phrase> clause(String party, Response response) {
        var cells = outcome.cellsOf(party).stream()
                .filter(cell -> cell.response() == response)
                .map(Sentences::target)
                .toList();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.response(name(party), response, Few.of(cells)));
    }

    private Phrase silences() {
        var silent = parties(Response.SILENT);
        var clauses = new ArrayList<Phrase>();
        for (var party : silent.subList(0, Math.min(NAMED, silent.size()))) {
            var cells = new LinkedHashMap<Silence.Kind, List<Phrase>>();
            outcome.cellsOf(party).stream()
                    .filter(cell -> cell.response() == Response.SILENT)
                    .forEach(cell -> cell.silence()
                            .ifPresent(silence -> cells.computeIfAbsent(silence.kind(), first -> new ArrayList<>())
                                    .add(Sentences.target(cell))));
            var parts = cells.entrySet().stream()
                    .map(entry -> Phrase.of(
                            "%s (%s)", Few.of(entry.getValue()), entry.getKey().words()))
                    .toList();
            clauses.add(Sentences.response(name(party), Response.SILENT, Phrase.joined(parts)));
        }
        if (silent.size() > NAMED) {
            clauses.add(
                    silent.size() - NAMED == 1
                            ? Phrase.of("1 more party is silent on something")
                            : Phrase.of("%s more parties are silent on something", silent.size() - NAMED));
        }
        return Phrase.listed(clauses, "; ");
    }

    private List<String> parties(Response response) {
        return outcome.responses().entrySet().stream()
                .filter(entry -> entry.getValue() == response)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Phrase names(List<String> parties) {
        var first = parties.stream().limit(NAMED).map(this::name).toList();
        return parties.size() <= NAMED
                ? Phrase.joined(first)
                : Phrase.of("%s parties (%s and others)", parties.size(), Phrase.listed(first, ", "));
    }

    private Translated name(String party) {
        return proposal.pack().actor(party).inSentence();
    }

    /** What the verdict rests on besides what was said, from the cells that decide it. */
    private List<Phrase> reservations() {
        var deciding = outcome.responses().values().stream().reduce(Response.ACCEPTS, Response::worst);
        var cells = outcome.cells().stream()
                .filter(cell -> outcome.verdict() == Verdict.AGREEMENT || cell.response() == deciding)
                .toList();
        var reservations = new ArrayList<Phrase>();
        cells.stream()
                .map(Cell::ground)
                .distinct()
                .sorted()
                .forEach(ground -> reservation(ground).ifPresent(reservations::add));
        assumed(cells).ifPresent(reservations::add);
        if (outcome.verdict() == Verdict.AGREEMENT) {
            unread(cells).ifPresent(reservations::add);
        }
        setAside().ifPresent(reservations::add);
        return reservations;
    }

    private static Optional<Phrase> reservation(Ground ground) {
        return switch (ground) {
            case INFERRED -> Optional.of(Phrase.of("in part this is inferred"));
            case PRESUMED -> Optional.of(Phrase.of("the proposer is presumed to accept what it proposes"));
            case STANCE, COMBINATION, ASSUMED, NOTHING -> Optional.empty();
        };
    }

    private Optional<Phrase> assumed(List<Cell> cells) {
        var accepting = new ArrayList<String>();
        var others = new ArrayList<Phrase>();
        for (var cell : cells) {
            if (cell.ground() == Ground.ASSUMED) {
                if (cell.response() != Response.ACCEPTS) {
                    others.add(Sentences.response(name(cell.party()), cell.response(), Sentences.target(cell)));
                } else if (!accepting.contains(cell.party())) {
                    accepting.add(cell.party());
                }
            }
        }
        if (!accepting.isEmpty()) {
            others.add(
                    0,
                    accepting.size() == 1
                            ? Phrase.of("%s accepts what it has not spoken of", names(accepting))
                            : Phrase.of("%s accept what they have not spoken of", names(accepting)));
        }
        return others.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("assuming that %s", Few.of(others)));
    }

    private Optional<Phrase> unread(List<Cell> cells) {
        var unread = cells.stream()
                .flatMap(cell -> Acceptance.unread(cell, proposal).stream())
                .map(each -> each.provision() + '.' + each.field())
                .distinct()
                .toList();
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                unread.size() == 1
                        ? Phrase.of("%s is not looked at", unread.get(0))
                        : Phrase.of("%s are not looked at", Few.of(unread)));
    }

    private Optional<Phrase> setAside() {
        var aside = outcome.cells().stream()
                .filter(cell -> cell.setAside().stream()
                        .anyMatch(finding -> !cell.rather().contains(finding)))
                .map(cell -> Phrase.of("of %s on %s", name(cell.party()), Sentences.target(cell)))
                .distinct()
                .toList();
        if (aside.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                aside.size() == 1
                        ? Phrase.of("an objection %s is set aside", aside.get(0))
                        : Phrase.of("objections %s are set aside", Few.of(aside)));
    }
}
