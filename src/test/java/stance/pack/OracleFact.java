package stance.pack;

import java.math.BigDecimal;
import java.util.Optional;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.Vocabulary;

/** A fact as the oracle sees it; without a term it is the scenario. */
record OracleFact(Optional<Term> term, boolean proposed, Vocabulary vocabulary, Scenario scenario) {

    /** The id of its provision; empty for the scenario. */
    String id() {
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

    Optional<Object> value(String field) {
        if (term.isPresent()) {
            return field.equals("proposed")
                    ? Optional.of(proposed)
                    : term.get().value(field).map(OracleFact::plain);
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
        return OracleFigures.number(((Value.Decimal) value).number());
    }

    @Override
    public String toString() {
        return term.map(known -> known.id() + (proposed ? " " : " (context) ") + known.words())
                .orElse("as of " + scenario.getAsOf() + " by " + scenario.getProposedBy() + " for "
                        + scenario.getParties());
    }
}
