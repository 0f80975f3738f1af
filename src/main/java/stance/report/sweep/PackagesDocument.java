package stance.report.sweep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.evaluate.Evaluator;
import stance.explain.Explanation;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.pack.record.Stance;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Inlines;
import stance.report.document.Look;
import stance.report.evaluation.AnswerDocument;
import stance.report.part.StancePart;
import stance.report.words.Shares;
import stance.work.InOrder;

/**
 * Every package of a space for readers who have nothing but the page: each as the answer to it, and each other option of a
 * provision, with the verdict that comes of it, leads to the answer to that. The rules have judged all of them before.
 */
public final class PackagesDocument {

    /** The most packages: some 10 MB. */
    public static final int MAX_PACKAGES = 1_000;

    private final Space space;
    private final Map<List<Integer>, Explanation> packages = new HashMap<>();

    private PackagesDocument(Space space) {
        this.space = space;
    }

    /**
     * The document of a space.
     *
     * @param progress told how many packages are judged; by several threads
     * @throws RefusedException if there are more than {@link #MAX_PACKAGES}
     */
    public static Document of(Space space, Evaluator evaluator, IntConsumer progress) {
        if (space.size().bitLength() > Integer.SIZE - 1 || space.size().intValueExact() > MAX_PACKAGES) {
            throw new RefusedException(List.of(new Problem(
                    "interactive.limit",
                    Severity.ERROR,
                    Place.of(space.base().file()),
                    Phrase.of(
                            "These are %s, more than the %s that a page may hold.",
                            Shares.packages(space.size()), MAX_PACKAGES),
                    Phrase.of("List fewer alternatives."))));
        }
        var document = new PackagesDocument(space);
        var choices = space.packages().toList();
        var judged = InOrder.map(
                choices,
                choice -> Explanation.of(evaluator.evaluate(space.at(choice))),
                InOrder.processors(),
                progress);
        IntStream.range(0, choices.size()).forEach(i -> document.packages.put(choices.get(i), judged.get(i)));
        return Document.of(Phrase.verbatim(space.base().title()), body -> {
            choices.forEach(choice -> document.screen(body, choice));
            StancePart.cards(body, Phrase.of("The words behind all of these"), document.speaking(), false);
        });
    }

    /** The stances that speak of some package, in the order of their ids. */
    private Collection<Stance> speaking() {
        var speaking = new TreeMap<String, Stance>();
        packages.values()
                .forEach(explanation -> explanation
                        .evaluation()
                        .findings()
                        .forEach(finding -> speaking.put(finding.stance().id(), finding.stance())));
        return speaking.values();
    }

    private void screen(Blocks body, List<Integer> choice) {
        var explanation = packages.get(choice);
        if (explanation != null) {
            body.screen(
                    id(choice), screen -> AnswerDocument.show(screen, explanation, under -> choices(under, choice)));
        }
    }

    private void choices(Blocks body, List<Integer> choice) {
        var lines = new ArrayList<Consumer<Inlines>>();
        for (var slot = 0; slot < space.slots().size(); slot++) {
            if (space.slots().get(slot).options().size() > 1) {
                lines.add(options(choice, slot));
            }
        }
        body.paragraph(
                Look.NOTE,
                packages.size() == 1
                        ? Phrase.of("The only package.")
                        : Phrase.of(
                                "One of %s. Each other option leads to what comes of it.",
                                Shares.packages(space.size())));
        body.items(lines);
    }

    /** All options of a slot, the others as links to the packages that differ in it alone. */
    private Consumer<Inlines> options(List<Integer> choice, int slot) {
        return line -> {
            var each = space.slots().get(slot);
            line.verbatim(each.provision() + ": ");
            for (var option = 0; option < each.options().size(); option++) {
                var other = new ArrayList<>(choice);
                other.set(slot, option);
                line.verbatim(option == 0 ? "" : ", ");
                option(line, each.options().get(option).label(), other, option == choice.get(slot));
            }
        };
    }

    private void option(Inlines line, Phrase label, List<Integer> leads, boolean isChosen) {
        var there = Optional.ofNullable(packages.get(leads));
        if (isChosen) {
            line.strong(label);
        } else if (there.isEmpty()) {
            line.dim(Phrase.of("%s (no package)", label));
        } else {
            line.jump(label, id(leads)).verbatim(" ");
            var verdict = there.get().evaluation().verdict();
            line.verdict(verdict);
        }
    }

    private static String id(List<Integer> choice) {
        return choice.stream().map(String::valueOf).collect(Collectors.joining("-", "package-", ""));
    }
}
