package stance.report.negotiate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.negotiate.conflict.Conflict;
import stance.negotiate.conflict.Reasons;
import stance.negotiate.equilibria.Equilibria;
import stance.negotiate.equilibria.HeldStates;
import stance.negotiate.equilibria.Inverse;
import stance.negotiate.equilibria.StateStudy;
import stance.negotiate.equilibria.Temptation;
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.Reading;
import stance.negotiate.graph.UnilateralMove;
import stance.pack.record.Stance;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.document.Look;
import stance.report.part.ProposalPart;
import stance.report.part.StancePart;
import stance.report.words.Stamp;

/** Equilibria for people: what was assumed, which states hold, and for each who would move where and what deters it. */
public final class EquilibriaDocument {

    /** So many of one kind are shown of a state, unless all are asked for. */
    private static final int FEW = 4;

    private final Equilibria equilibria;
    private final Conflict conflict;
    private final EquilibriaWords words;
    private final boolean full;
    private final TreeMap<String, Stance> quoted = new TreeMap<>();

    private EquilibriaDocument(Equilibria equilibria, boolean full) {
        this.equilibria = equilibria;
        this.conflict = equilibria.conflict();
        this.words = new EquilibriaWords(equilibria);
        this.full = full;
    }

    /**
     * The document.
     *
     * @param full with every move, and with the words behind them
     */
    public static Document of(List<Equilibria> all, boolean full) {
        var title = all.size() == 1
                ? Phrase.verbatim(all.get(0).conflict().title())
                : Phrase.of("Conflicts and what holds in them");
        return Document.of(
                title,
                body -> all.forEach(each -> body.section(part -> new EquilibriaDocument(each, full).show(part))));
    }

    private void show(Blocks body) {
        body.header(head -> conflict.proposal()
                .ifPresentOrElse(
                        proposal -> ProposalPart.title(head, proposal, 1),
                        () -> head.heading(1, Phrase.verbatim(conflict.title()))));
        body.paragraph(words.answer());
        assumed(body);
        states(body);
        var shown = equilibria.studies().stream()
                .filter(study -> full
                        || study.state() == conflict.statusQuo()
                        || equilibria.holdings().get(0).isEquilibrium(study.state(), Reading.CERTAIN))
                .toList();
        shown.forEach(study -> study(body, study));
        if (shown.size() < equilibria.studies().size()) {
            body.paragraph(
                    Look.NOTE,
                    Phrase.of(
                            "%s more states of the table are looked at with --full.",
                            equilibria.studies().size() - shown.size()));
        }
        equilibria.inverse().ifPresent(inverse -> inverse(body, inverse));
        senses(body);
        StancePart.cards(body, Phrase.of("The words behind these preferences"), quoted.values(), full);
        body.footer(this::foot);
    }

    private void foot(Blocks foot) {
        foot.paragraph(
                Look.STAMP,
                Phrase.of("It says what follows from these positions under these assumptions, not what will happen."));
        if (!conflict.evaluations().isEmpty()) {
            foot.paragraph(Look.STAMP, Stamp.words(conflict.evaluations().get(0)));
        }
    }

    private void assumed(Blocks body) {
        body.heading(2, Phrase.of("Under these assumptions"));
        body.facts(facts -> {
            conflict.issues().stream()
                    .filter(issue -> issue.options().size() > 1)
                    .forEach(issue -> facts.add(Phrase.of("%s is decided by", issue.id()), words.decides(issue.id())));
            conflict.orders().stream()
                    .distinct()
                    .forEach(order -> facts.add(
                            Phrase.of("What is preferred"),
                            Phrase.of("%s: %s", words.preferring(order), EquilibriaWords.order(order))));
            facts.add(Phrase.of("Status quo"), words.state(conflict.statusQuo()));
        });
        body.paragraph(words.moves());
    }

    private void states(Blocks body) {
        body.table(Phrase.of("Which states hold"), Folding.CELLS, table -> {
            var heads = new ArrayList<Phrase>(List.of(Phrase.of("State")));
            if (!conflict.evaluations().isEmpty()) {
                heads.add(Phrase.of("Verdict"));
            }
            equilibria
                    .holdings()
                    .forEach(holding ->
                            heads.add(Phrase.verbatim(holding.concept().name())));
            table.columns(heads);
            equilibria.studies().stream()
                    .map(StateStudy::state)
                    .sorted(Comparator.comparingLong((Integer state) -> -held(state)))
                    .forEach(state -> table.row(row(state)));
        });
    }

    /** In how many senses a state holds, for certain or else by some way of deciding open pairs, which counts less. */
    private long held(int state) {
        return equilibria.holdings().stream()
                .mapToLong(holding -> holding.isEquilibrium(state, Reading.CERTAIN)
                        ? equilibria.holdings().size() + 1
                        : holding.isEquilibrium(state, Reading.POSSIBLE) ? 1 : 0)
                .sum();
    }

    private List<Consumer<Inlines>> row(int state) {
        var cells = new ArrayList<Consumer<Inlines>>();
        cells.add(cell -> cell.text(words.row(state)));
        if (!conflict.evaluations().isEmpty()) {
            cells.add(cell -> cell.verdict(conflict.evaluations().get(state).verdict()));
        }
        equilibria.holdings().forEach(holding -> cells.add(cell -> cell.text(mark(holding, state))));
        return cells;
    }

    private static Phrase mark(HeldStates holding, int state) {
        if (holding.isEquilibrium(state, Reading.CERTAIN)) {
            return Phrase.of("holds");
        }
        return holding.isEquilibrium(state, Reading.POSSIBLE) ? Phrase.of("may hold") : Phrase.verbatim("-");
    }

    private void study(Blocks body, StateStudy study) {
        body.heading(2, Phrase.of("State %s", words.state(study.state())));
        body.paragraph(words.path(study.preferredPath(), study.path()));
        if (study.temptations().isEmpty()) {
            body.paragraph(Phrase.of("No party has a move of its own that it prefers."));
        }
        var shown = full
                ? study.temptations()
                : study.temptations().stream().limit(FEW).toList();
        shown.forEach(temptation -> temptation(body, study.state(), temptation));
        more(body, study.temptations().size() - shown.size());
        var joint = full ? study.joint() : study.joint().stream().limit(FEW).toList();
        if (!joint.isEmpty()) {
            body.paragraph(Phrase.of("What no party could do alone:"));
            body.phrases(joint.stream()
                    .map(each -> words.joint(study.state(), each.coalition(), each.to()))
                    .toList());
        }
        more(body, study.joint().size() - joint.size());
    }

    private static void more(Blocks body, int left) {
        if (left > 0) {
            body.paragraph(Look.NOTE, Phrase.of("%s more: --full shows them.", left));
        }
    }

    private void temptation(Blocks body, int state, Temptation temptation) {
        body.paragraph(line -> {
            line.text(words.temptation(state, temptation));
            cited(line, temptation.maker(), state, temptation.to());
        });
        // Senses in which the same steps deter are told of together; SIM is told of alone, as its steps are at once.
        var answers = new LinkedHashMap<Optional<List<UnilateralMove>>, List<Concept>>();
        var atOnce = new LinkedHashMap<Optional<List<UnilateralMove>>, List<Concept>>();
        for (var holding : equilibria.holdings()) {
            var concept = holding.concept();
            if (concept != Concept.R) {
                (concept == Concept.SIM ? atOnce : answers)
                        .computeIfAbsent(
                                Objects.requireNonNull(temptation.deterrents().get(concept)),
                                first -> new ArrayList<>())
                        .add(concept);
            }
        }
        body.items(Stream.concat(answers.entrySet().stream(), atOnce.entrySet().stream())
                .<Consumer<Inlines>>map(answer -> line -> {
                    line.text(words.deterrent(state, temptation.to(), answer.getValue(), answer.getKey()));
                    answer.getKey().ifPresent(steps -> {
                        var end = steps.get(steps.size() - 1).to();
                        cited(line, temptation.maker(), end, state);
                    });
                })
                .toList());
    }

    /** Names the stances behind a preference. */
    private void cited(Inlines line, int maker, int worse, int better) {
        var reasons = Reasons.of(conflict, maker, worse, better);
        if (!reasons.isEmpty()) {
            line.text(Phrase.verbatim(" "))
                    .dim(Phrase.verbatim(
                            "(" + reasons.stream().map(Stance::id).collect(Collectors.joining(", ")) + ")"));
            reasons.forEach(stance -> quoted.put(stance.id(), stance));
        }
    }

    private void inverse(Blocks body, Inverse inverse) {
        body.heading(2, Phrase.of("What would make state %s hold", words.state(inverse.state())));
        if (inverse.answers().isEmpty()) {
            body.paragraph(Phrase.of("It holds for certain in every sense that was asked for."));
        }
        for (var answer : inverse.answers()) {
            body.paragraph(words.inverse(answer));
            body.phrases(answer.needs().stream().map(words::need).toList());
        }
    }

    private void senses(Blocks body) {
        body.heading(2, Phrase.of("The senses"));
        body.facts(facts -> equilibria
                .holdings()
                .forEach(holding ->
                        facts.add(EquilibriaWords.name(holding.concept()), EquilibriaWords.sense(holding.concept()))));
        body.paragraph(Phrase.of(
                "A state that holds does so however pairs are decided that words leave open; one that may hold does so,"
                        + " for each party, by some way of deciding them."));
    }
}
