package stance.report;

import java.util.ArrayList;
import java.util.stream.Collectors;
import stance.list.VocabularyListing;
import stance.pack.record.Stance;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.SetType;

/** A vocabulary for people. */
final class VocabularyText {

    private static final int INDENT = 2;
    private static final int BETWEEN = 2;

    private VocabularyText() {}

    static void print(VocabularyListing listing, Lines lines, Style style) {
        Listed.head(lines, style, "Vocabulary", listing.pack());
        listing.types().forEach(entry -> type(entry, lines, style));
        if (!listing.enums().isEmpty()) {
            lines.add("The choices:").gap();
            listing.enums().forEach(choices -> choices(choices, lines, style));
        }
        Listed.foot(
                lines,
                style,
                Sentences.capital(Counts.of(listing.types().size(), "type")) + ", "
                        + Counts.of(listing.enums().size(), "list") + " of choices.",
                listing.pack());
    }

    private static void type(VocabularyListing.Entry entry, Lines lines, Style style) {
        var type = entry.type();
        var parent = type.parent().map(name -> "of the family " + name).orElse("");
        var kind = type.family() ? "a family: no proposal states it itself" : parent;
        lines.sides(type.name(), style.bold(type.name()), kind, style.dim(kind));
        if (!type.doc().isBlank()) {
            lines.wrap(type.doc(), INDENT);
        }
        if (!entry.members().isEmpty()) {
            lines.wrap("Its members: " + String.join(", ", entry.members()), INDENT, 2 * INDENT);
        }
        var column = INDENT
                + type.fieldNames().stream().mapToInt(String::length).max().orElse(0)
                + BETWEEN;
        var facts = new Facts(lines, style.width(), INDENT, Math.min(column, style.width() / 2));
        type.fields().forEach(field -> facts.add(field.name(), words(field)));
        if (type.fields().isEmpty()) {
            lines.wrap("It has no fields.", INDENT);
        }
        var stances = entry.stances().stream().map(Stance::id).collect(Collectors.joining(", "));
        lines.wrap(stances.isEmpty() ? "No stance looks at it." : "Stances that look at it: " + stances, INDENT, 4);
        lines.gap();
    }

    private static String words(Field field) {
        var words = new ArrayList<String>();
        words.add(kind(field));
        field.unit().ifPresent(unit -> words.add("in " + unit));
        field.range().ifPresent(range -> words.add("from " + range));
        if (field.optional()) {
            words.add("may be left out");
        }
        var doc = field.doc().isBlank() ? "" : ": " + field.doc();
        return String.join(", ", words) + doc;
    }

    private static String kind(Field field) {
        if (field.type() instanceof ChoiceType choice) {
            return "one " + choice.choices().name();
        }
        return field.type() instanceof SetType set
                ? "a list of " + set.choices().name()
                : field.type().words();
    }

    private static void choices(EnumType choices, Lines lines, Style style) {
        lines.add(style.bold(choices.name()));
        var column = INDENT
                + choices.constants().stream().mapToInt(String::length).max().orElse(0)
                + BETWEEN;
        var facts = new Facts(lines, style.width(), INDENT, Math.min(column, style.width() / 2));
        choices.labels().forEach(facts::add);
        lines.gap();
    }
}
