package stance.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import stance.explore.robust.Holding;

/** An assumption as it is typed, such as {@code INFERRED=0.7}. */
final class HoldingValue implements ITypeConverter<Holding> {

    @Override
    public Holding convert(String text) {
        return Holding.parse(text)
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is not of the form " + Holding.FORM));
    }
}
