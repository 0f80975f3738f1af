package stance.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import stance.pack.form.Effect;

/** The effects that a new stance may have: those that stand alone, but for rates, of which no number is asked. */
final class Effects implements ITypeConverter<Effect>, Iterable<String> {

    private final List<Effect> effects;

    Effects() {
        this(effect -> effect.standsAlone() && effect != Effect.RATES);
    }

    Effects(Predicate<Effect> wanted) {
        effects = Arrays.stream(Effect.values()).filter(wanted).toList();
    }

    @Override
    public Iterator<String> iterator() {
        return effects.stream().map(Effect::call).iterator();
    }

    @Override
    public Effect convert(String text) {
        var name = text.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
        return effects.stream()
                .filter(effect -> effect.call().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("\"" + text + "\" is none of " + String.join(", ", this)));
    }
}
