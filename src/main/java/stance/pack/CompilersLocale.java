package stance.pack;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * The locale in which Drools compiles. It makes the name of a getter with the upper case of the JVM's default locale,
 * so that in Turkish it looks for {@code getİmporter}. Where that is so, the default is the neutral locale for as long
 * as anything is compiled: it belongs to the whole process, so nothing is touched where there is no need.
 */
final class CompilersLocale {

    private static int compiling;
    private static Locale before = Locale.ROOT;

    private CompilersLocale() {}

    static <T> T in(Supplier<T> compilation) {
        enter();
        try {
            return compilation.get();
        } finally {
            leave();
        }
    }

    private static synchronized void enter() {
        if (compiling == 0) {
            before = Locale.getDefault();
            if (!"i".toUpperCase(before).equals("I")) {
                Locale.setDefault(Locale.ROOT);
            }
        }
        compiling++;
    }

    private static synchronized void leave() {
        compiling--;
        if (compiling == 0 && !Locale.getDefault().equals(before)) {
            Locale.setDefault(before);
        }
    }
}
