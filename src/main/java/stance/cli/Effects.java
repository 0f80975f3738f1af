package stance.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import stance.pack.form.Effect;

/** The effects that a new stance may have: those that stand alone, but for rates, of which no number is asked. */
final class Effects implements ITypeConverter<Effect>, Iterable<String> {

    private static final List<Effect> EFFECTS = Arrays.stream(Effect.values())
            .filter(effect -> effect.standsAlone() && effect != Effect.RATES)
            .toList();

    @Override
    public Iterator<String> iterator() {
        return EFFECTS.stream().map(Effect::call).iterator();
    }

    @Override
    public Effect convert(String text) {
        var name = text.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
        return EFFECTS.stream()
                .filter(effect -> effect.call().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("\"" + text + "\" is none of " + String.join(", ", this)));
    }
}
