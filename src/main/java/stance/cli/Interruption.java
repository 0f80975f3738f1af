package stance.cli;

import java.util.function.IntSupplier;

/** Says how far work had come when the program is ended by Ctrl-C, or by the system, before it is done. */
final class Interruption {

    private Interruption() {}

    /** Does the work, and says so if the program is ended meanwhile. */
    static int told(Terminal terminal, IntSupplier work) {
        var hook = new Thread(() -> tell(terminal));
        Runtime.getRuntime().addShutdownHook(hook);
        var status = work.getAsInt();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The program is ended just now, and it has been told.
        }
        return status;
    }

    private static void tell(Terminal terminal) {
        terminal.underway().work().ifPresent(work -> {
            work.close();
            terminal.err().println("Interrupted when " + work.words() + " were done. " + work.afterwards());
            terminal.err().flush();
        });
    }
}
