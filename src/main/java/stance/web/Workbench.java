package stance.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.server.handler.GracefulHandler;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/**
 * A running workbench. Safe for use by several threads; it answers until it is closed, which lets requests that are under
 * way end first.
 */
public final class Workbench implements AutoCloseable {

    private static final long LARGEST_REQUEST = 512 * 1024;
    private static final long LONGEST_FAREWELL_MS = 5_000;

    private final WorkbenchSettings settings;
    private final Javalin server;
    private final Desk desk;
    private final Changes changes;

    private Workbench(WorkbenchSettings settings, PrintWriter log) {
        this.settings = settings;
        var library = new Library(settings.rules());
        var scenarios = new ScenarioFolder(settings.scenarios());
        this.desk = new Desk(settings.atOnce(), settings.timeLimit());
        this.changes = new Changes(List.of(library.folder(), scenarios.root()), library::forget);
        this.server = Javalin.create(config -> {
            configure(config);
            var doors = new Doors(settings);
            var page = new PageRoutes(doors);
            config.routes.before(page::protect);
            config.routes.before(doors::check);
            refusals(config, log);
            page.addTo(config.routes);
            new StateRoutes(settings, changes).addTo(config.routes);
            new PackRoutes(library, desk).addTo(config.routes);
            new ScenarioRoutes(scenarios, library, desk, settings.isWritable()).addTo(config.routes);
            new ProposalRoutes(library, desk).addTo(config.routes);
            new TestRoutes(scenarios, desk, library).addTo(config.routes);
        });
    }

    /**
     * Begins to serve.
     *
     * @param log told of bugs, with their stack traces
     * @throws RefusedException if the address is in use
     */
    public static Workbench start(WorkbenchSettings settings, PrintWriter log) {
        var workbench = new Workbench(settings, log);
        try {
            workbench.server.start();
        } catch (RuntimeException unstarted) {
            workbench.close();
            throw isInUse(unstarted) ? inUse(settings) : unstarted;
        }
        workbench.changes.start();
        return workbench;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        config.jetty.modifyServer(jetty -> {
            jetty.insertHandler(new GracefulHandler());
            jetty.setStopTimeout(LONGEST_FAREWELL_MS);
        });
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.prefer405over404 = true;
    }

    private static void refusals(JavalinConfig config, PrintWriter log) {
        config.routes.exception(
                RefusedException.class,
                (refused, context) -> ProblemDetails.refused(refused.problems()).answer(context));
        config.routes.exception(HttpResponseException.class, (answer, context) -> {
            ProblemDetails.of(
                            answer.getStatus(),
                            Optional.ofNullable(answer.getMessage()).orElse(""))
                    .answer(context);
            Optional.ofNullable(answer.getDetails().get("Retry-After"))
                    .ifPresent(seconds -> context.header("Retry-After", seconds));
        });
        config.routes.exception(Exception.class, (bug, context) -> {
            bug.printStackTrace(log);
            log.flush();
            ProblemDetails.of(500, "This is a bug in Stance. Where the server was started, there is more.")
                    .answer(context);
        });
    }

    /** Where it is to be opened; with the token, where there is one. */
    public URI address() {
        var name = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        var query = settings.token().map(token -> "?token=" + token).orElse("");
        return URI.create("http://" + name + ":" + server.port() + "/" + query);
    }

    private static boolean isInUse(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(BindException.class::isInstance);
    }

    private static RefusedException inUse(WorkbenchSettings settings) {
        return new RefusedException(List.of(new Problem(
                "serve.port",
                Severity.ERROR,
                Place.of("--port " + settings.port()),
                "This address cannot be bound: " + settings.host() + ":" + settings.port() + ".",
                "Name another port, or 0 for one that is free.")));
    }

    @Override
    public void close() {
        changes.close();
        server.stop();
        desk.close();
    }
}
