package stance.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An alignment as it is typed: a number from 0 to 1. */
final class AlignmentValue implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String text) {
        if (!text.matches("0|1|0\\.\\d{1,6}")) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no alignment: a number from 0 to 1 such as 0.6 was expected");
        }
        return new BigDecimal(text);
    }
}
