package stance.report.list;

import stance.list.VocabularyListing;
import stance.pack.vocabulary.EnumType;
import stance.report.text.Facts;
import stance.report.text.Lines;
import stance.report.text.Style;
import stance.report.words.FieldWords;

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
        Listed.foot(lines, style, FieldWords.count(listing), listing.pack());
    }

    private static void type(VocabularyListing.Entry entry, Lines lines, Style style) {
        var type = entry.type();
        var kind = FieldWords.family(type);
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
        type.fields().forEach(field -> facts.add(field.name(), FieldWords.of(field)));
        if (type.fields().isEmpty()) {
            lines.wrap("It has no fields.", INDENT);
        }
        lines.wrap(Listed.users(entry), INDENT, 2 * INDENT);
        lines.gap();
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
