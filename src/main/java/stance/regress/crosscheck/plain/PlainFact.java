package stance.regress.crosscheck.plain;

import java.math.BigDecimal;
import java.util.Optional;
import stance.pack.Scenario;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.Vocabulary;

/**
 * A fact of a proposal.
 *
 * @param term the provision; empty for the scenario itself
 * @param proposed false for a fact of the context
 * @param vocabulary of its type
 */
public record PlainFact(Optional<Term> term, boolean proposed, Vocabulary vocabulary, Scenario scenario) {

    /** The id of its provision; empty for the scenario. */
    public String id() {
        return term.map(Term::id).orElse("");
    }

    boolean is(String type) {
        return term.map(known -> type.equals("Provision") || isOf(known.type().name(), type))
                .orElse(type.equals("Scenario"));
    }

    private boolean isOf(String name, String type) {
        return name.equals(type)
                || vocabulary
                        .type(name)
                        .orElseThrow()
                        .parent()
                        .filter(parent -> isOf(parent, type))
                        .isPresent();
    }

    /** A field of its provision. */
    Field field(String name) {
        return term.orElseThrow().type().field(name).orElseThrow();
    }

    Optional<Object> value(String field) {
        if (term.isPresent()) {
            return field.equals("proposed")
                    ? Optional.of(proposed)
                    : term.get().value(field).map(PlainFact::plain);
        }
        return switch (field) {
            case "asOf" -> Optional.of(scenario.getAsOf());
            case "proposedBy" -> Optional.ofNullable(scenario.getProposedBy());
            case "parties" -> Optional.of(scenario.getParties());
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Choice choice) {
            return choice.constant();
        } else if (value instanceof Value.Choices choices) {
            return choices.constants();
        } else if (value instanceof Value.Flag flag) {
            return flag.value();
        } else if (value instanceof Value.Whole whole) {
            return BigDecimal.valueOf(whole.number());
        }
        return PlainValues.number(((Value.Decimal) value).number());
    }
}
