package stance.cli;

import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import stance.pack.form.Effect;

/** The effects that rules are written with. */
final class WrittenEffects implements ITypeConverter<Effect>, Iterable<String> {

    private final Effects effects = new Effects(Effect::isWritten);

    @Override
    public Iterator<String> iterator() {
        return effects.iterator();
    }

    @Override
    public Effect convert(String text) {
        return effects.convert(text);
    }
}
