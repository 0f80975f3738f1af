package stance.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.web.reply.Reader;
import stance.web.upload.SentPacks;
import stance.web.upload.Trials;

/**
 * A running workbench. Safe for use by several threads; it answers until it is closed, which gives requests that are under
 * way a few seconds to end first.
 */
public final class Workbench implements AutoCloseable {

    private static final long LARGEST_REQUEST = 512 * 1024;
    private static final long LONGEST_FAREWELL_MS = 8_000;

    private static final long LONGEST_IDLE_FAREWELL_MS = 50;
    private static final int SLOWEST_BYTES_PER_SECOND = 25_000;
    /** So long it takes at that. */
    private static final Duration LONGEST_SENDING = Duration.ofSeconds(20);
    /** Of all together. */
    private static final long MOST_UNREAD = 64L << 20;

    private final WorkbenchSettings settings;
    private final Javalin server;
    private final WorkLimit workLimit;
    private final FileChanges changes;
    private final Optional<SentPacks> sent;
    private final Optional<Trials> trials;
    private final WarmUp warmUp;

    private Workbench(WorkbenchSettings settings, PrintWriter log) {
        this.settings = settings;
        this.sent = settings.program().filter(program -> settings.takesPacks()).map(SentPacks::new);
        this.trials = settings.program().map(Trials::new);
        var library = new Library(settings.rules(), sent);
        var scenarios = new ScenarioFolder(settings.scenarios());
        this.workLimit = new WorkLimit(settings.atOnce(), settings.timeLimit());
        this.changes = new FileChanges(() -> library.stamps().and(scenarios.stamps()), library::lookAgain);
        this.warmUp = new WarmUp(library, scenarios);
        this.server = Javalin.create(config -> {
            configure(config);
            var doors = new Admission(settings);
            var page = new PageRoutes(doors);
            config.routes.before(page::protect);
            config.routes.before("/api/v1/*", Reader::label);
            config.routes.before(Compression::negotiate);
            config.routes.before(doors::check);
            new Refusals(log, LARGEST_REQUEST).addTo(config.routes);
            page.addTo(config.routes);
            new StateRoutes(settings, changes).addTo(config.routes);
            new DescriptionRoutes().addTo(config.routes);
            new PackRoutes(library, workLimit).addTo(config.routes);
            new SentPackRoutes(sent, library, workLimit).addTo(config.routes);
            new ScenarioRoutes(scenarios, library, workLimit, settings.isWritable()).addTo(config.routes);
            new OutcomesRoute(scenarios, library, workLimit).addTo(config.routes);
            new PackDesk(library, workLimit).addTo(config.routes);
            var desk = new TrialDesk(trials, new PackSources(library, sent), scenarios);
            new TrialRoute(desk, workLimit).addTo(config.routes);
            new RuleFileRoutes(desk, workLimit, settings.isWritable()).addTo(config.routes);
            new TestRoutes(scenarios, workLimit, library).addTo(config.routes);
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
            workbench.leaveIdleOnes();
        } catch (RuntimeException unstarted) {
            workbench.close();
            throw isInUse(unstarted) ? inUse(settings) : unstarted;
        }
        workbench.changes.start();
        return workbench;
    }

    /** Connections on which nothing is under way are no reason to stay at the end. */
    private void leaveIdleOnes() {
        for (var connector : server.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector idle) {
                idle.setShutdownIdleTimeout(LONGEST_IDLE_FAREWELL_MS);
            }
        }
    }

    /** Works ahead for a few seconds, beside what is asked meanwhile, so that the first users do not wait. */
    public void warmUp() {
        warmUp.start();
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
            Callers.watch(jetty, LONGEST_SENDING);
            jetty.insertHandler(new RequestMethods());
            jetty.insertHandler(new Bodies(LARGEST_REQUEST, LONGEST_SENDING));
            jetty.insertHandler(new AnswerSender(MOST_UNREAD, SLOWEST_BYTES_PER_SECOND, LONGEST_SENDING));
            // Around them all: a request whose content is still on its way is under way.
            jetty.insertHandler(new GracefulHandler());
            jetty.setErrorHandler(new Unreadable(LARGEST_REQUEST));
            jetty.setStopTimeout(LONGEST_FAREWELL_MS);
        });
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
    }

    /** Where it is to be opened; with the token, where there is one. */
    public URI address() {
        var query = settings.token()
                .map(token -> "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
                .orElse("");
        return URI.create("http://" + OwnNames.bracketed(settings.host()) + ":" + server.port() + "/" + query);
    }

    /** What it answers, such as "GET /api/v1/state". */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(route -> route.endpoint)
                .filter(route -> route.method.isHttpMethod())
                .map(route -> route.method.name() + " " + route.path)
                .toList();
    }

    private static boolean isInUse(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(BindException.class::isInstance);
    }

    private static RefusedException inUse(WorkbenchSettings settings) {
        return new RefusedException(List.of(new Problem(
                "serve.port",
                Severity.ERROR,
                Place.of("--port " + settings.port()),
                Phrase.of("This address cannot be bound: %s:%s.", settings.host(), settings.port()),
                Phrase.of("Name another port, or 0 for one that is free."))));
    }

    @Override
    public void close() {
        changes.close();
        warmUp.close();
        try {
            server.stop();
        } catch (JavalinException late) {
            if (!(late.getCause() instanceof TimeoutException)) {
                throw late;
            }
            // What is still under way has had its time.
        } finally {
            workLimit.close();
            sent.ifPresent(SentPacks::close);
            trials.ifPresent(Trials::close);
        }
    }
}
