package stance.report.list;

import java.util.List;
import stance.list.VocabularyListing;
import stance.pack.vocabulary.EnumType;
import stance.report.page.Blocks;
import stance.report.page.Look;
import stance.report.words.FieldWords;

/** What a proposal may contain, on a page. */
final class VocabularyPage {

    private VocabularyPage() {}

    static void show(Blocks body, VocabularyListing listing) {
        body.paragraph(FieldWords.count(listing));
        listing.types().forEach(entry -> type(body, entry));
        if (!listing.enums().isEmpty()) {
            body.heading(2, "The choices");
            listing.enums().forEach(choices -> choices(body, choices));
        }
    }

    private static void type(Blocks body, VocabularyListing.Entry entry) {
        var type = entry.type();
        body.heading(2, type.name());
        var family = FieldWords.family(type);
        if (!family.isEmpty()) {
            body.paragraph(Look.LABEL, line -> line.text(family));
        }
        if (!type.doc().isBlank()) {
            body.paragraph(type.doc());
        }
        if (!entry.members().isEmpty()) {
            body.paragraph("Its members: " + String.join(", ", entry.members()));
        }
        if (type.fields().isEmpty()) {
            body.paragraph("It has no fields.");
        } else {
            body.table("The fields of " + type.name(), rows -> {
                rows.columns(List.of("Field", "What it holds"));
                type.fields()
                        .forEach(field -> rows.row(
                                List.of(cell -> cell.code(field.name()), cell -> cell.text(FieldWords.of(field)))));
            });
        }
        body.paragraph(Look.NOTE, line -> line.text(Listed.users(entry)));
    }

    private static void choices(Blocks body, EnumType choices) {
        body.table(choices.name(), rows -> {
            rows.columns(List.of("Constant", "Meaning"));
            choices.labels()
                    .forEach((constant, label) ->
                            rows.row(List.of(cell -> cell.code(constant), cell -> cell.text(label))));
        });
    }
}
