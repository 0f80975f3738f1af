package stance.report.list;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import stance.language.Language;
import stance.language.Translated;
import stance.pack.record.Stance;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.Range;
import stance.record.VocabularyListing;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.words.FieldWords;
import stance.report.words.ProgramVersion;

/**
 * What proposals of a pack may contain.
 *
 * @param version The version of Stance.
 * @param types In the order of the declarations.
 * @param enums The enums of their fields, in the order of the declarations.
 */
@Published(
        format = "stance.list.vocabulary/1",
        schema = "list-vocabulary-1",
        title = "Vocabulary of a pack",
        about = "What proposals of a pack may contain.")
public record VocabularyData(
        String format, String version, PackHeadData pack, List<TypeData> types, List<EnumData> enums) {

    public static VocabularyData of(VocabularyListing listing, Language language) {
        return new VocabularyData(
                JsonData.formatOf(VocabularyData.class),
                ProgramVersion.get(),
                PackHeadData.of(listing.pack()),
                listing.types().stream()
                        .map(entry -> TypeData.of(entry, language))
                        .toList(),
                listing.enums().stream().map(EnumData::of).toList());
    }

    /**
     * One type of provision.
     *
     * @param name The name.
     * @param doc What it means; may be empty.
     * @param phrase What a sentence calls a term of it: "an operation"; where the pack does not say, what a family means,
     *     or the name.
     * @param parent The type that it extends.
     * @param family Whether other types extend it: rules may match it, but no scenario may state it.
     * @param members The types that extend it.
     * @param fields Its fields, those of its parents first.
     * @param stances The stances whose rules look at it or at a family that it belongs to.
     */
    public record TypeData(
            String name,
            Translated doc,
            String phrase,
            Optional<String> parent,
            boolean family,
            List<String> members,
            List<FieldData> fields,
            List<String> stances) {

        private static TypeData of(VocabularyListing.Entry entry, Language language) {
            var type = entry.type();
            return new TypeData(
                    type.name(),
                    type.doc(),
                    FieldWords.noun(type).in(language),
                    type.parent(),
                    type.family(),
                    entry.members(),
                    type.fields().stream()
                            .map(field -> FieldData.of(field, language))
                            .toList(),
                    entry.stances().stream().map(Stance::id).toList());
        }
    }

    /**
     * A field of a type.
     *
     * @param name The name.
     * @param label What it is called among words: "regional content".
     * @param kind What it holds: TEXT, DATE, WHOLE_NUMBER, NUMBER, FLAG, CHOICE or CHOICES.
     * @param choices The enum of a CHOICE or of CHOICES.
     * @param unit What its numbers count.
     * @param minimum The least number.
     * @param maximum The greatest number.
     * @param doc What it means; may be empty.
     * @param phrase How it reads in a sentence, with {} for its value: "takes place in {}", or "label: {}" where the pack
     *     does not say; of a FLAG how it reads where it is true.
     * @param denial How a FLAG reads where it is false; other fields have none.
     * @param optional Whether a provision may leave it out.
     */
    public record FieldData(
            String name,
            Translated label,
            FieldType.Kind kind,
            @JsonProperty("enum") Optional<String> choices,
            Optional<Translated> unit,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            Translated doc,
            String phrase,
            Optional<String> denial,
            boolean optional) {

        private static FieldData of(Field field, Language language) {
            return new FieldData(
                    field.name(),
                    field.label(),
                    field.type().kind(),
                    field.type().enumType().map(EnumType::name),
                    field.unit(),
                    field.range().map(Range::least),
                    field.range().map(Range::greatest),
                    field.doc(),
                    FieldWords.phrase(field).in(language),
                    FieldWords.denial(field).map(words -> words.in(language)),
                    field.optional());
        }
    }

    /**
     * A closed list of names.
     *
     * @param name The name.
     * @param constants In the order of the declaration.
     */
    public record EnumData(String name, List<ConstantData> constants) {

        private static EnumData of(EnumType choices) {
            return new EnumData(
                    choices.name(),
                    choices.labels().entrySet().stream()
                            .map(constant -> new ConstantData(constant.getKey(), constant.getValue()))
                            .toList());
        }
    }

    /**
     * One of the names.
     *
     * @param name As it is written.
     * @param label As people read it.
     */
    public record ConstantData(String name, Translated label) {}
}
