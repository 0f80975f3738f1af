package stance.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("An answer")
@Timeout(60)
class AnswerSenderTest {

    /** More than systems keep between two processes. */
    private static final int LENGTH = 32 << 20;

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private void serve(AnswerSender answers) throws Exception {
        answers.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.write(true, ByteBuffer.allocate(LENGTH), callback);
                return true;
            }
        });
        server.setHandler(answers);
        server.start();
    }

    /** Asks for an answer, of which the first byte has come. */
    private Socket ask() throws IOException {
        var port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        var socket = new Socket();
        socket.setReceiveBufferSize(64 << 10);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(ISO_8859_1));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    private static boolean isWhole(Socket socket) {
        try {
            return socket.getInputStream().readAllBytes().length > LENGTH;
        } catch (IOException reset) {
            return false;
        }
    }

    private void awaitClosed(int left) {
        while (server.getConnectors()[0].getConnectedEndPoints().size() > left) {
            Thread.onSpinWait();
        }
    }

    @Test
    void isWholeHoweverLateItIsRead() throws Exception {
        serve(new AnswerSender(1, 1, LONG));

        try (var socket = ask()) {
            assertThat(isWhole(socket)).isTrue();
        }
    }

    @Test
    void isCutOffAfterItsTime() throws Exception {
        serve(new AnswerSender(Long.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMillis(200)));

        try (var socket = ask()) {
            awaitClosed(0);

            assertThat(isWhole(socket)).isFalse();
        }
    }

    @Test
    void hasToGoForOthersWhereTooMuchIsUnread() throws Exception {
        serve(new AnswerSender(LENGTH * 5L / 2, 1, LONG));

        try (var oldest = ask();
                var other = ask();
                var newest = ask()) {
            awaitClosed(2);

            assertThat(isWhole(oldest)).isFalse();
            assertThat(isWhole(other)).isTrue();
            assertThat(isWhole(newest)).isTrue();
        }
    }
}
