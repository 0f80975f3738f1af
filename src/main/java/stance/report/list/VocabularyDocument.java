package stance.report.list;

import stance.language.Phrase;
import stance.pack.record.Stance;
import stance.pack.vocabulary.EnumType;
import stance.record.VocabularyListing;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Look;
import stance.report.words.FieldWords;

/** What a proposal may contain, for people. */
public final class VocabularyDocument {

    private VocabularyDocument() {}

    /** The document of a listing. */
    public static Document of(VocabularyListing listing) {
        return ListFrame.of(Phrase.of("Vocabulary"), listing.pack(), FieldWords.count(listing), body -> {
            if (listing.types().isEmpty()) {
                body.paragraph(
                        Phrase.of(
                                "Without --search all types are shown; \"stance list stances --search\" looks into what was said."));
            }
            listing.types().forEach(entry -> type(body, entry));
            if (!listing.enums().isEmpty()) {
                body.heading(2, Phrase.of("The choices"));
                listing.enums().forEach(choices -> choices(body, choices));
            }
        });
    }

    private static void type(Blocks body, VocabularyListing.Entry entry) {
        var type = entry.type();
        body.card(type.name(), card -> {
            card.heading(2, Phrase.verbatim(type.name()), label -> label.text(FieldWords.family(type)));
            if (!type.doc().isBlank()) {
                card.paragraph(Phrase.verbatim(type.doc()));
            }
            if (!entry.members().isEmpty()) {
                card.paragraph(Phrase.of("Its members: %s", Phrase.listed(entry.members(), ", ")));
            }
            if (type.fields().isEmpty()) {
                card.paragraph(Phrase.of("It has no fields."));
            }
            card.facts(facts -> type.fields()
                    .forEach(field ->
                            facts.add(name -> name.code(field.name()), line -> line.text(FieldWords.of(field)))));
            card.paragraph(Look.NOTE, users(entry));
        });
    }

    private static Phrase users(VocabularyListing.Entry entry) {
        return entry.stances().isEmpty()
                ? Phrase.of("No stance looks at it.")
                : Phrase.of(
                        "Stances that look at it: %s",
                        Phrase.listed(entry.stances().stream().map(Stance::id).toList(), ", "));
    }

    private static void choices(Blocks body, EnumType choices) {
        body.card(choices.name(), card -> {
            card.heading(3, Phrase.verbatim(choices.name()));
            card.facts(facts -> choices.labels()
                    .forEach(
                            (constant, label) -> facts.add(name -> name.code(constant), line -> line.verbatim(label))));
        });
    }
}
