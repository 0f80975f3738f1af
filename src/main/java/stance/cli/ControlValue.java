package stance.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import stance.negotiate.conflict.Control;

/** Who decides a provision, as it is typed: {@code turkey=UNITED_STATES}. */
final class ControlValue implements ITypeConverter<Control> {

    @Override
    public Control convert(String text) {
        return Control.parse(text)
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is not of the form " + Control.FORM));
    }
}
