package stance.web;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Who has called, and does not get to the end of the head of a request: such a connection is closed after a time, however
 * often another byte comes, and where there are too many, the one that has been open for longest has to go.
 */
final class Callers implements Connection.Listener {

    private static final int MOST_WAITING = 256;

    private final Scheduler scheduler;
    private final Duration longest;
    private final Set<Connection> open = new LinkedHashSet<>();

    private Callers(Scheduler scheduler, Duration longest) {
        this.scheduler = scheduler;
        this.longest = longest;
    }

    /**
     * Has the connections of a server watched from its start on.
     *
     * @param longest how long a head may take from the moment on at which the last answer was sent; it may be twice that
     */
    static void watch(Server server, Duration longest) {
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                var callers = new Callers(server.getScheduler(), longest);
                for (var connector : server.getConnectors()) {
                    connector.addBean(callers);
                }
            }
        });
    }

    @Override
    public void onOpened(Connection connection) {
        oldestBeside(connection).ifPresent(Callers::close);
        lookLater(connection);
    }

    private synchronized Optional<Connection> oldestBeside(Connection connection) {
        var waiting = open.stream().filter(Callers::isWaiting).toList();
        open.add(connection);
        return waiting.size() < MOST_WAITING ? Optional.empty() : Optional.of(waiting.get(0));
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        open.remove(connection);
    }

    private synchronized boolean isOpen(Connection connection) {
        return open.contains(connection);
    }

    private void lookLater(Connection connection) {
        var before = connection.getMessagesIn();
        scheduler.schedule(() -> look(connection, before), longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(Connection connection, long before) {
        if (isWaiting(connection) && connection.getMessagesIn() == before) {
            close(connection);
        } else if (isOpen(connection)) {
            lookLater(connection);
        }
    }

    /** Whether all that was asked on it has been answered. */
    private static boolean isWaiting(Connection connection) {
        return connection.getMessagesIn() == connection.getMessagesOut();
    }

    private static void close(Connection connection) {
        connection.getEndPoint().close(new TimeoutException("No request has come."));
    }
}
