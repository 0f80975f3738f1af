package stance.report.words;

import java.util.ArrayList;
import stance.list.VocabularyListing;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.ProvisionType;

/** Types of provision and their fields in words. */
public final class FieldWords {

    private FieldWords() {}

    /** What a field holds, and what it means where the pack says so. */
    public static String of(Field field) {
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
                : field.type().words().toString();
    }

    /** Whether a type is a family, or of which one; empty where neither. */
    public static String family(ProvisionType type) {
        return type.family()
                ? "a family: no proposal states it itself"
                : type.parent().map(name -> "of the family " + name).orElse("");
    }

    /** How much a vocabulary holds. */
    public static String count(VocabularyListing listing) {
        return Sentences.capital(Counts.of(listing.types().size(), "type")) + ", "
                + Counts.of(listing.enums().size(), "list") + " of choices.";
    }
}
