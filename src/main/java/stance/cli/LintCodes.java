package stance.cli;

import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import stance.problem.Nearest;
import stance.regress.lint.LintCode;

/** What lint looks for, as it is typed. */
final class LintCodes implements Iterable<String>, ITypeConverter<LintCode> {

    @Override
    public Iterator<String> iterator() {
        return LintCode.ids().iterator();
    }

    @Override
    public LintCode convert(String value) {
        return LintCode.of(value)
                .orElseThrow(() -> new TypeConversionException(
                        "there is no code \"" + value + "\". " + Nearest.hint(value, LintCode.ids())));
    }
}
