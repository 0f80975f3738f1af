package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.LinkedHashMap;
import java.util.Map;
import stance.pack.vocabulary.Term;

/** What a term of a proposal says. */
@JsonClassDescription("What a term of a proposal says.")
public record TermData(
        @JsonPropertyDescription("The type of the provision.")
        String type,

        @JsonPropertyDescription("By field, in words.") Map<String, String> values) {

    public static TermData of(Term term) {
        var values = new LinkedHashMap<String, String>();
        term.values().forEach((field, value) -> values.put(field, value.words()));
        return new TermData(term.type().name(), values);
    }
}
