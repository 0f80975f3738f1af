package stance.report.data;

import java.util.LinkedHashMap;
import java.util.Map;
import stance.pack.vocabulary.Term;

/**
 * What a term of a proposal says.
 *
 * @param type The type of the provision.
 * @param values By field, in words.
 */
public record TermData(String type, Map<String, String> values) {

    public static TermData of(Term term) {
        var values = new LinkedHashMap<String, String>();
        term.values().forEach((field, value) -> values.put(field, value.words()));
        return new TermData(term.type().name(), values);
    }
}
