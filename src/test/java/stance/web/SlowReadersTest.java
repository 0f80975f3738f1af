package stance.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@DisplayName("Clients that do not read what they ask for")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class SlowReadersTest {

    /** More than the threads of the server. */
    private static final int CLIENTS = 260;

    private static final int LARGE_ANSWERS = 10;

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private Socket ask(String requests) throws IOException {
        var socket = new Socket();
        // Little fits in between: the rest stays with the server.
        socket.setReceiveBufferSize(2048);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), served.port()));
        socket.getOutputStream().write(requests.getBytes(ISO_8859_1));
        return socket;
    }

    private int statusOfOthers() throws Exception {
        var request = served.request("/api/v1/state").timeout(Duration.ofSeconds(10));
        return Served.client().send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    @Test
    void doNotHoldUpTheOthersHoweverManyTheyAre() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < CLIENTS; i++) {
                slow.add(ask("GET /api/v1/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(LARGE_ANSWERS)));
            }

            for (var i = 0; i < 20; i++) {
                assertThat(statusOfOthers()).isEqualTo(200);
            }
            assertThat(slow.get(CLIENTS - 1).getInputStream().read()).isEqualTo('H');
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
        assertThat(statusOfOthers()).isEqualTo(200);
    }

    @Test
    void getAllOfItWhenTheyReadInTheEnd() throws IOException {
        var path = "/api/v1/packs/tmec-2026/stances";
        var whole = served.get(path).body();
        assertThat(whole).hasSizeGreaterThan(100_000);
        try (var socket = ask("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n")) {
            while (socket.getInputStream().available() == 0) {
                Thread.onSpinWait();
            }
            assertThat(served.get("/api/v1/state").statusCode()).isEqualTo(200);

            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).isEqualTo(whole);
        }
    }
}
