package stance.pack.form;

import java.util.List;

/**
 * What a plain rule asks of one field: a comparison with values that need no quotes.
 *
 * @param values one, or several of {@code in}
 * @param demanded whether it is the demand of the rule, and no part of its subject
 */
public record PlainComparison(String field, Operator operator, List<String> values, boolean demanded) {

    /** Keeps its own copy. */
    public PlainComparison {
        values = List.copyOf(values);
    }
}
