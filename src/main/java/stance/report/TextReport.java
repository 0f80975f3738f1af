package stance.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Reading;
import stance.pack.form.Effect;
import stance.pack.record.Basis;
import stance.pack.record.Source;
import stance.pack.record.Stance;

/**
 * An evaluation for people: the verdict, the matrix, the evidence with the worst first, what was put forward instead,
 * and the small print.
 */
public final class TextReport {

    private final Evaluation evaluation;
    private final Style style;
    private final Lines lines;

    private TextReport(Evaluation evaluation, Style style) {
        this.evaluation = evaluation;
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The evaluation as text, with a line break at its end. */
    public static String of(Evaluation evaluation, Style style) {
        return new TextReport(evaluation, style).text();
    }

    private String text() {
        head();
        new Matrix(evaluation.outcome(), evaluation.proposal().pack(), style).print(lines);
        evidence();
        counterOffers();
        silences();
        statusQuo();
        sources();
        foot();
        return lines.toString();
    }

    private void head() {
        var proposal = evaluation.proposal();
        var title = proposal.title();
        var where = proposal.pack().id() + ", as of " + proposal.asOf();
        if (title.length() > style.width()) {
            lines.wrap(title, 0, 2).add("  " + style.dim(where));
        } else {
            lines.sides(title, style.bold(title), where, style.dim(where));
        }
        proposal.variant().ifPresent(name -> lines.wrap("Variant: " + name, 0, 2));
        if (!proposal.settings().isEmpty()) {
            lines.wrap("Changed here, not in the file: " + String.join(", ", proposal.settings()), 0, 2);
        }
        var verdict = evaluation.verdict();
        var sentence = Sentences.verdict(evaluation);
        if (verdict.name().length() + 3 + sentence.length() <= style.width()) {
            lines.add(style.paint(verdict.name(), verdict) + "   " + sentence);
        } else {
            lines.add(style.paint(verdict.name(), verdict)).wrap(sentence, 2);
        }
        for (var warning : evaluation.warnings()) {
            lines.wrap("Warning: " + warning.message(), 0, 2);
        }
        lines.gap();
    }

    private void evidence() {
        var byStance = evaluation.findings().stream()
                .collect(Collectors.groupingBy(Finding::stance, LinkedHashMap::new, Collectors.toList()));
        byStance.values().stream()
                .sorted(Comparator.comparing(TextReport::weight))
                .forEach(this::stance);
    }

    /** The worst comes first; what answers nothing comes last. */
    private static int weight(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::answers)
                .mapToInt(finding -> (finding.effect().isNegative() ? 0 : 10)
                        - finding.strength().weight())
                .min()
                .orElse(100);
    }

    private void stance(List<Finding> findings) {
        var stance = findings.get(0).stance();
        var strength = findings.get(0).strength().words();
        var isParty = evaluation.proposal().parties().contains(stance.actor().id());
        var label = stance.id() + ", " + strength + ", " + stance.basis().words() + (isParty ? "" : ", not a party");
        var shown = label;
        for (var finding : findings) {
            if (finding.effect() == Effect.PROPOSES
                    || finding.effect() == Effect.PROPOSES_PROVISION
                    || finding.effect() == Effect.THREATENS) {
                continue;
            }
            var heading = Sentences.heading(finding);
            lines.sides(heading, style.bold(heading), shown, style.dim(shown));
            shown = "";
        }
        lines.wrap(stance.title(), 2);
        quote(stance);
        findings.forEach(this::arguments);
        lines.gap();
    }

    private void quote(Stance stance) {
        stance.quote().ifPresent(quote -> {
            var language = quote.language().startsWith("en") ? "" : " [" + quote.language() + "]";
            lines.wrap("\"" + quote.words() + "\"" + language, 2, 3);
            quote.translation().ifPresent(gloss -> lines.wrap("In English: \"" + gloss + "\"", 2, 3));
        });
        lines.wrap(Sentences.attribution(stance), 2);
        stance.note().ifPresent(note -> lines.wrap("Note: " + note, 2, 4));
    }

    private void arguments(Finding finding) {
        if (finding.effect() == Effect.REQUIRES) {
            lines.wrap("Missing: " + finding.arguments().get(0).words(), 2, 4);
        } else if (finding.effect() == Effect.THREATENS) {
            lines.wrap("Threatens: " + finding.arguments().get(0).words(), 2, 4);
        }
    }

    private void counterOffers() {
        if (evaluation.counterOffers().isEmpty()) {
            return;
        }
        lines.add("What was put forward instead:");
        for (var offer : evaluation.counterOffers()) {
            var actor = Sentences.capital(offer.stance().actor().inSentence());
            var changes = offer.changes().stream().map(TextReport::words).collect(Collectors.joining(", and "));
            lines.wrap(actor + ": " + changes + " (" + offer.stance().id() + basis(offer.stance()) + ")", 2, 4);
        }
        lines.gap();
    }

    /** What is not the actor's own words is marked. */
    private static String basis(Stance stance) {
        return stance.basis() == Basis.STATED ? "" : ", " + stance.basis().words();
    }

    private static String words(CounterOffer.Change change) {
        return change.provision()
                .map(id -> change.values().stream()
                        .map(value -> id + "." + value.field() + " = " + words(value))
                        .collect(Collectors.joining(", ")))
                .orElseGet(() -> "add " + change.type()
                        + change.values().stream()
                                .map(value -> value.field() + " " + words(value))
                                .collect(Collectors.joining(", ", "( ", " )")));
    }

    private static String words(CounterOffer.FieldValue value) {
        return value.values().stream().map(argument -> argument.words()).collect(Collectors.joining(", "));
    }

    private void silences() {
        var silences =
                Sentences.silences(evaluation.outcome(), evaluation.proposal().pack());
        if (!silences.isEmpty()) {
            lines.wrap("Silent: " + String.join("; ", silences) + ".", 0, 2).gap();
        }
    }

    private void statusQuo() {
        evaluation.statusQuo().ifPresent(outcome -> {
            if (evaluation.proposal().context().isEmpty()) {
                lines.add("Status quo: this scenario has no context.").gap();
                return;
            }
            lines.add("Status quo, the context alone:");
            new Matrix(outcome, evaluation.proposal().pack(), style).print(lines);
        });
    }

    /** Addresses stand in lines of their own, unbroken, so that a terminal can follow them. */
    private void sources() {
        var sources = evaluation.findings().stream()
                .map(finding -> finding.stance().source())
                .distinct()
                .sorted(Comparator.comparing(Source::id))
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        lines.add(sources.size() == 1 ? "Source:" : "Sources:");
        for (var source : sources) {
            var publisher = source.publisher().map(name -> ", " + name).orElse("");
            var issued = source.issued().map(date -> ", " + Dates.words(date)).orElse("");
            lines.wrap(source.title() + publisher + issued, 2, 4);
            source.url().ifPresent(url -> lines.add("    " + url));
        }
        lines.gap();
    }

    private void foot() {
        var isStrict = evaluation.reading() == Reading.STRICT;
        var other = isStrict ? evaluation.lenient() : evaluation.strict();
        var name = isStrict ? "Lenient" : "Strict";
        var same = other.verdict() == evaluation.verdict();
        var left = name + " reading: " + other.verdict() + (same ? " too." : ".");
        var filters = evaluation.filters().names();
        var right = Stamp.of(evaluation).words() + ", " + evaluation.reading().words()
                + (filters.isEmpty() ? "" : ", " + String.join(", ", filters));
        lines.sides(left, left, right, style.dim(right));
    }
}
