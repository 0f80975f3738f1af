package stance.report.list;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import stance.list.VocabularyListing;
import stance.pack.record.Stance;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.Range;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;

/** What proposals of a pack may contain. */
@Published(
        format = "stance.list.vocabulary/1",
        schema = "list-vocabulary-1",
        title = "Vocabulary of a pack",
        about = "What proposals of a pack may contain.")
public record VocabularyData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        PackHeadData pack,

        @JsonPropertyDescription("In the order of the declarations.")
        List<TypeData> types,

        @JsonPropertyDescription("The enums of their fields, in the order of the declarations.")
        List<EnumData> enums) {

    public static VocabularyData of(VocabularyListing listing) {
        return new VocabularyData(
                JsonData.formatOf(VocabularyData.class),
                ProgramVersion.get(),
                PackHeadData.of(listing.pack()),
                listing.types().stream().map(TypeData::of).toList(),
                listing.enums().stream().map(EnumData::of).toList());
    }

    /** One type of provision. */
    @JsonClassDescription("One type of provision.")
    public record TypeData(
            @JsonPropertyDescription("The name.") String name,

            @JsonPropertyDescription("What it means; may be empty.")
            String doc,

            @JsonPropertyDescription("The type that it extends.")
            Optional<String> parent,

            @JsonPropertyDescription("Whether other types extend it: rules may match it, but no scenario may state it.")
            boolean family,

            @JsonPropertyDescription("The types that extend it.")
            List<String> members,

            @JsonPropertyDescription("Its fields, those of its parents first.")
            List<FieldData> fields,

            @JsonPropertyDescription("The stances whose rules look at it or at a family that it belongs to.")
            List<String> stances) {

        private static TypeData of(VocabularyListing.Entry entry) {
            var type = entry.type();
            return new TypeData(
                    type.name(),
                    type.doc(),
                    type.parent(),
                    type.family(),
                    entry.members(),
                    type.fields().stream().map(FieldData::of).toList(),
                    entry.stances().stream().map(Stance::id).toList());
        }
    }

    /** A field of a type. */
    @JsonClassDescription("A field of a type.")
    public record FieldData(
            @JsonPropertyDescription("The name.") String name,

            @JsonPropertyDescription("What it holds: TEXT, DATE, WHOLE_NUMBER, NUMBER, FLAG, CHOICE or CHOICES.")
            FieldType.Kind kind,

            @JsonProperty("enum") @JsonPropertyDescription("The enum of a CHOICE or of CHOICES.")
            Optional<String> choices,

            @JsonPropertyDescription("What its numbers count.")
            Optional<String> unit,

            @JsonPropertyDescription("The least number.") Optional<BigDecimal> minimum,
            @JsonPropertyDescription("The greatest number.") Optional<BigDecimal> maximum,

            @JsonPropertyDescription("What it means; may be empty.")
            String doc,

            @JsonPropertyDescription("Whether a provision may leave it out.")
            boolean optional) {

        private static FieldData of(Field field) {
            return new FieldData(
                    field.name(),
                    field.type().kind(),
                    field.type().enumType().map(EnumType::name),
                    field.unit(),
                    field.range().map(Range::least),
                    field.range().map(Range::greatest),
                    field.doc(),
                    field.optional());
        }
    }

    /** A closed list of names. */
    @JsonClassDescription("A closed list of names.")
    public record EnumData(
            @JsonPropertyDescription("The name.") String name,

            @JsonPropertyDescription("In the order of the declaration.")
            List<ConstantData> constants) {

        private static EnumData of(EnumType choices) {
            return new EnumData(
                    choices.name(),
                    choices.labels().entrySet().stream()
                            .map(constant -> new ConstantData(constant.getKey(), constant.getValue()))
                            .toList());
        }
    }

    /** One of the names. */
    @JsonClassDescription("One of the names.")
    public record ConstantData(
            @JsonPropertyDescription("As it is written.") String name,
            @JsonPropertyDescription("As people read it.") String label) {}
}
