package stance.report.negotiate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.negotiate.rounds.Concession;
import stance.negotiate.rounds.Offer;
import stance.negotiate.rounds.Rounds;
import stance.pack.record.Stance;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Facts;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.document.Look;
import stance.report.part.ProposalPart;
import stance.report.part.StancePart;
import stance.report.words.Stamp;

/** Offers in rounds for people: the end, what was assumed, the path, and who gave way on which words. */
public final class RoundsDocument {

    /** So many offers are shown at either end of a long path, unless all are asked for. */
    private static final int ENDS = 6;

    private final Rounds rounds;
    private final RoundsWords words;
    private final boolean full;
    private final Map<String, Stance> quoted = new TreeMap<>();

    private RoundsDocument(Rounds rounds, boolean full) {
        this.rounds = rounds;
        this.words = new RoundsWords(rounds);
        this.full = full;
    }

    /**
     * The document.
     *
     * @param full with every offer, and with the words behind each step
     */
    public static Document of(List<Rounds> all, boolean full) {
        var title = all.size() == 1
                ? Phrase.verbatim(all.get(0).packages().space().base().title())
                : Phrase.of("Offers in rounds");
        return Document.of(
                title, body -> all.forEach(each -> body.section(part -> new RoundsDocument(each, full).show(part))));
    }

    private void show(Blocks body) {
        body.header(head -> ProposalPart.title(head, rounds.packages().space().base(), 1));
        rounds.ending()
                .number()
                .ifPresentOrElse(
                        agreed -> body.answer(
                                rounds.packages().evaluations().get(agreed).verdict(), words.answer()),
                        () -> body.paragraph(words.answer()));
        body.paragraph(words.reach());
        words.passedOver().ifPresent(body::paragraph);
        words.settling().ifPresent(note -> body.paragraph(Look.NOTE, note));
        assumed(body);
        path(body);
        steps(body);
        rounds.core().ifPresent(core -> {
            body.heading(2, Phrase.of("Why there is no agreement"));
            body.paragraph(Phrase.of(
                    "No package meets these red lines together: %s.",
                    Phrase.listed(
                            core.members().stream()
                                    .map(member -> title(member.stance()))
                                    .toList(),
                            "; ")));
        });
        StancePart.cards(body, Phrase.of("The words behind these steps"), quoted.values(), full);
        body.footer(foot -> {
            foot.paragraph(
                    Look.STAMP,
                    Phrase.of("A path consistent with the record, under these assumptions: not a forecast."));
            foot.paragraph(
                    Look.STAMP, Stamp.words(rounds.packages().evaluations().get(0)));
        });
    }

    private Phrase title(Stance stance) {
        quoted.put(stance.id(), stance);
        return Phrase.of("%s (%s)", stance.title(), stance.id());
    }

    private void assumed(Blocks body) {
        body.heading(2, Phrase.of("Under these assumptions"));
        body.facts(facts -> {
            facts.add(Phrase.of("First offer"), words.name(rounds.first()));
            rounds.deadline().ifPresent(deadline -> facts.add(Phrase.of("The most offers"), Phrase.of("%s", deadline)));
            alike(facts, Phrase.of("Both offer"), name -> Phrase.of("%s offers", name), RoundsWords::strategy);
            alike(facts, Phrase.of("Both prefer"), name -> Phrase.of("%s prefers", name), RoundsWords::order);
            for (var side = 0; side < 2; side++) {
                var party = rounds.party(side);
                var name = words.name(side);
                facts.add(Phrase.of("The floor of %s", name), words.floor(party));
                facts.add(Phrase.of("Ties of %s", name), words.ties(side));
            }
        });
    }

    /** What is the same for both is said once. */
    private void alike(Facts facts, Phrase both, UnaryOperator<Phrase> one, Function<Rounds.Party, Phrase> said) {
        var each = rounds.parties().stream().map(said).toList();
        if (each.get(0).equals(each.get(1))) {
            facts.add(both, each.get(0));
        } else {
            IntStream.range(0, 2).forEach(side -> facts.add(one.apply(words.name(side)), each.get(side)));
        }
    }

    private void path(Blocks body) {
        if (rounds.offers().isEmpty()) {
            return;
        }
        var isLong = !full && rounds.offers().size() > 2 * ENDS + 1;
        var shown = isLong
                ? Stream.concat(
                                rounds.offers().stream().limit(ENDS),
                                rounds.offers().stream().skip(rounds.offers().size() - ENDS))
                        .toList()
                : rounds.offers();
        body.table(Phrase.of("The offers"), Folding.CELLS, table -> {
            table.columns(List.of(
                    Phrase.of("Round"),
                    Phrase.of("Who offers"),
                    Phrase.of("What"),
                    words.name(0),
                    words.name(1),
                    Phrase.of("Verdict")));
            shown.forEach(offer -> table.row(row(offer)));
        });
        if (isLong) {
            body.paragraph(
                    Look.NOTE,
                    Phrase.of(
                            "%s offers in between are shown with --full.",
                            rounds.offers().size() - shown.size()));
        }
    }

    private List<Consumer<Inlines>> row(Offer offer) {
        var evaluation = rounds.packages().evaluations().get(offer.number());
        var outcome = evaluation.outcome();
        return List.of(
                cell -> cell.verbatim(Integer.toString(offer.round())),
                cell -> cell.text(words.name(offer.side())),
                cell -> cell.text(
                        offer.stands()
                                ? Phrase.of("the same again")
                                : rounds.packages().name(offer.number())),
                cell -> cell.answer(outcome.response(rounds.party(0).id())),
                cell -> cell.answer(outcome.response(rounds.party(1).id())),
                cell -> cell.verdict(evaluation.verdict()));
    }

    private void steps(Blocks body) {
        if (rounds.steps().isEmpty()) {
            return;
        }
        body.heading(2, Phrase.of("Who gave what"));
        var isLong = !full && rounds.steps().size() > 2 * ENDS;
        var shown = isLong
                ? rounds.steps().stream().skip(rounds.steps().size() - ENDS).toList()
                : rounds.steps();
        if (isLong) {
            body.paragraph(
                    Look.NOTE,
                    Phrase.of(
                            "%s steps before these are shown with --full.",
                            rounds.steps().size() - shown.size()));
        }
        shown.forEach(step -> step(body, step));
    }

    private void step(Blocks body, Concession step) {
        body.paragraph(words.step(step));
        step.gaveWay().forEach(stance -> quoted.put(stance.id(), stance));
        step.met().forEach(stance -> quoted.put(stance.id(), stance));
        body.phrases(Stream.of(words.gaveWay(step.side(), step.gaveWay()), words.met(1 - step.side(), step.met()))
                .flatMap(each -> each.stream())
                .toList());
    }
}
