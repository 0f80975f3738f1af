package stance.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.web.Workbench;
import stance.web.WorkbenchSettings;
import stance.work.InOrder;

/** {@code stance serve}: the workbench in a browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves a page on which a proposal is put together.",
            "Who objects and why is seen at once. It reads the packs and scenarios of this",
            "folder, again when they change. Only this machine can reach it, unless --host",
            "says otherwise."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance serve --open",
            "  stance serve --port 8080 --writable",
            "  STANCE_TOKEN=a-long-secret-of-yours stance serve --host 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {

    private static final String TOKEN = "STANCE_TOKEN";
    private static final int MEGABYTES = 256;

    private final Terminal terminal;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The name or address to bind to (default: ${DEFAULT-VALUE}). Another than this machine's own "
                    + "needs a token.",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = WholeNumber.Port.class,
            description = "The port (default: ${DEFAULT-VALUE}); 0 takes one that is free.",
            defaultValue = "7420")
    private int port;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "What every request must show (default: the variable STANCE_TOKEN).")
    private @Nullable String token;

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    @Option(names = "--writable", description = "Let the page save scenarios and rules into their folders.")
    private boolean writable;

    @Option(
            names = "--allow-packs",
            description = "Take packs that are sent. What they are asked is answered in a process of its own, with "
                    + MEGABYTES + " MB of memory.")
    private boolean allowPacks;

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            description = "The folder of the scenarios (default: ${DEFAULT-VALUE}).",
            defaultValue = "scenarios")
    private Path scenarios = Path.of("scenarios");

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--at-once",
            paramLabel = "N",
            converter = WholeNumber.AtOnce.class,
            description = "How many questions are worked on at once (default: as many as there are processors).")
    private @Nullable Integer atOnce;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            converter = WholeNumber.Seconds.class,
            description = "How long one question may take (default: ${DEFAULT-VALUE}).",
            defaultValue = "30")
    private int seconds;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var closed = new CountDownLatch(1);
        try (var workbench = Workbench.start(settings(), terminal.err())) {
            var address = workbench.address();
            terminal.out().println("The workbench is at " + address);
            terminal.out().println("Ctrl-C ends.");
            terminal.out().flush();
            workbench.warmUp();
            if (open) {
                open(address);
            }
            waitForTheEnd(closed);
        } finally {
            closed.countDown();
        }
        return ExitCode.DONE;
    }

    private WorkbenchSettings settings() {
        return new WorkbenchSettings(
                host,
                port,
                Optional.ofNullable(token).or(() -> Optional.ofNullable(System.getenv(TOKEN))),
                writable,
                rules.folder(),
                scenarios,
                atOnce(),
                Duration.ofSeconds(seconds),
                Optional.of(OwnProgram.command(MEGABYTES)),
                allowPacks);
    }

    private int atOnce() {
        var asked = atOnce;
        return asked == null ? InOrder.processors() : asked;
    }

    private void open(URI address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
                return;
            }
        } catch (IOException unopened) {
            // Told below, as where there is no desktop.
        }
        terminal.err().println("No browser could be opened here: open the address yourself.");
        terminal.err().flush();
    }

    /**
     * Until Ctrl-C; the process ends only when the workbench is closed, after the requests under way. The end of this
     * thread is not to be waited for: it waits for that of the process itself.
     */
    private static void waitForTheEnd(CountDownLatch closed) {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ended.countDown();
            try {
                closed.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }));
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
