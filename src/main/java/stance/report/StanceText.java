package stance.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import stance.list.StanceListing;
import stance.pack.PolicyPack;
import stance.pack.form.Annotation;
import stance.pack.form.RuleForm;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Source;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;

/** Stances for people, with everything that is known of each. */
final class StanceText {

    private static final int COLUMN = 16;
    private static final int STEP = 4;

    private StanceText() {}

    static void print(StanceListing listing, Lines lines, Style style) {
        if (listing.stances().isEmpty()) {
            StancesText.none(listing.query(), listing.pack(), lines);
            return;
        }
        for (var entry : listing.stances()) {
            print(entry, listing.pack(), lines, style);
            lines.gap();
        }
        Listed.foot(
                lines, style, Sentences.capital(Counts.of(listing.stances().size(), "stance")) + ".", listing.pack());
    }

    private static void print(StanceListing.Entry entry, PolicyPack pack, Lines lines, Style style) {
        var stance = entry.stance();
        var strength = StrengthMarks.words(stance.strength(), style);
        lines.sides(stance.id(), style.bold(stance.id()), strength, strength);
        lines.wrap(stance.title(), 2);
        var facts = new Facts(lines, style.width(), 2, COLUMN);
        facts.add("Actor", stance.actor().name());
        facts.add("Topic", stance.topic().title());
        facts.add("Basis", stance.basis().words());
        facts.add("Stated", stated(stance));
        stance.until().ifPresent(day -> facts.add("Until", Listed.day(day)));
        stance.supersedes()
                .ifPresent(id -> facts.add(
                        "Supersedes", pack.stance(id).map(Listed::named).orElse(id)));
        if (!entry.successors().isEmpty()) {
            facts.add(
                    "Superseded by",
                    entry.successors().stream()
                            .map(other -> Listed.named(other) + " (" + Dates.words(other.stated()) + ")")
                            .collect(Collectors.joining("; ")));
        }
        stance.speaker().ifPresent(speaker -> facts.add("Speaker", speaker.name() + ", " + speaker.office()));
        stance.quote().ifPresent(quote -> {
            var language = quote.language().startsWith("en") ? "" : " [" + quote.language() + "]";
            facts.add("Quote", "\"" + quote.words() + "\"" + language);
            quote.translation().ifPresent(gloss -> facts.add("In English", "\"" + gloss + "\""));
        });
        source(stance.source(), facts);
        facts.add("Visibility", stance.visibility().name().toLowerCase(Locale.ROOT));
        stance.note().ifPresent(note -> facts.add("Note", note));
        facts.add("Place", stance.place().file() + ":" + stance.place().line());
        stance.rules().forEach(rule -> rule(rule, rule.equals(stance.rules().get(0)), lines));
    }

    private static String stated(Stance stance) {
        var words = Dates.words(stance.stated());
        var day = Listed.day(stance.stated().counts());
        return words.equals(day) ? words : words + " (counts from " + day + ")";
    }

    private static void source(Source source, Facts facts) {
        facts.add("Source", SourcesText.words(source));
        source.url().ifPresent(facts::further);
    }

    /**
     * When it holds and what it then says. The metadata of the first rule stand above. Lines that are too long go on,
     * set in further.
     */
    private static void rule(StanceRule rule, boolean isFirst, Lines lines) {
        var form = rule.form();
        var annotations = isFirst ? List.<Annotation>of() : form.annotations();
        var shown = new RuleForm(form.at(), form.name(), annotations, form.conditions(), form.effects());
        lines.gap();
        FormPrinter.print(shown).lines().forEach(line -> {
            var indent = 2 + line.length() - line.stripLeading().length();
            lines.wrap(line.strip(), indent, indent + STEP);
        });
    }
}
