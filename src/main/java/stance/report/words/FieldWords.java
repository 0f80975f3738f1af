package stance.report.words;

import java.util.ArrayList;
import java.util.Optional;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.Phrasing;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Range;
import stance.record.VocabularyListing;

/** Types of provision and their fields in words. */
public final class FieldWords {

    private FieldWords() {}

    /** What a field holds, and what it means where the pack says so. */
    public static Phrase of(Field field) {
        var words = new ArrayList<Phrase>();
        words.add(kind(field));
        field.unit().ifPresent(unit -> words.add(Phrase.of("in %s", unit)));
        field.range().ifPresent(range -> words.add(Phrase.of("from %s", words(range))));
        if (field.optional()) {
            words.add(Phrase.of("may be left out"));
        }
        var all = Phrase.listed(words, ", ");
        return field.doc().isBlank() ? all : Phrase.of("%s: %s", all, field.doc());
    }

    private static Phrase kind(Field field) {
        if (field.type() instanceof ChoiceType choice) {
            return Phrase.of("one %s", choice.choices().name());
        }
        return field.type() instanceof SetType set
                ? Phrase.of("a list of %s", set.choices().name())
                : field.type().words();
    }

    /** What a sentence calls a term of a type: {@code an operation}. */
    public static Spoken noun(ProvisionType type) {
        return TypeWords.noun(type);
    }

    /** How a field reads in a sentence, with {@link Phrasing#PLACE} for its value; a flag as it reads where it is true. */
    public static Spoken phrase(Field field) {
        var place = Phrase.verbatim(Phrasing.PLACE);
        return isFlag(field) ? new Clause.OfFlag(field, true) : new Clause.OfField(field, place, place);
    }

    /** How a flag reads where it is false; empty for other fields. */
    public static Optional<Spoken> denial(Field field) {
        return isFlag(field) ? Optional.of(new Clause.OfFlag(field, false)) : Optional.empty();
    }

    private static boolean isFlag(Field field) {
        return field.type().kind() == FieldType.Kind.FLAG;
    }

    /** Whether a type is a family, or of which one; says nothing where neither. */
    public static Phrase family(ProvisionType type) {
        return type.family()
                ? Phrase.of("a family: no proposal states it itself")
                : type.parent().map(name -> Phrase.of("of the family %s", name)).orElse(Phrase.NONE);
    }

    /** How much a vocabulary holds. */
    public static Phrase count(VocabularyListing listing) {
        var lists = listing.enums().size();
        return Phrase.of(
                "%s, %s.",
                new Capital(Counts.types(listing.types().size())),
                lists == 1 ? Phrase.of("1 list of choices") : Phrase.of("%s lists of choices", lists));
    }

    private static Phrase words(Range range) {
        return Phrase.of(
                "%s to %s", range.least().toPlainString(), range.greatest().toPlainString());
    }
}
