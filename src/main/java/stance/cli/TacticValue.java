package stance.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import stance.negotiate.rounds.Tactic;

/** How a party makes its offers, as it is typed: {@code MEXICO=boulware}. */
final class TacticValue implements ITypeConverter<Tactic> {

    @Override
    public Tactic convert(String text) {
        return Tactic.parse(text)
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is not of the form " + Tactic.FORM));
    }
}
