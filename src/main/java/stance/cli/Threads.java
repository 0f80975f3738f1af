package stance.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import stance.work.InOrder;

/** How many threads are asked for: a number, or as many as there are processors. */
final class Threads implements ITypeConverter<Integer> {

    /** As many as there are processors. */
    static final String AUTO = "auto";

    @Override
    public Integer convert(String value) {
        if (value.equals(AUTO)) {
            return InOrder.processors();
        }
        var isNumber = value.matches("\\d{1,4}");
        if (!isNumber || Integer.parseInt(value) < 1) {
            throw new TypeConversionException("\"" + value + "\" is neither a number from 1 to 9999 nor \"auto\"");
        }
        return Integer.parseInt(value);
    }
}
