package stance.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@DisplayName("Clients that do not send what they announce")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class SlowClientsTest {

    private static final String SCENARIO = """
            { "pack": "tmec-2026", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO"],
              "provisions": { "raids": { "type": "MilitaryOperation", "territory": "MEXICO", "forces": ["MEXICO"] } } }
            """;

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private Socket begin(String headers, String content) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write(("POST /api/v1/evaluate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + headers + "\r\n\r\n" + content)
                        .getBytes(ISO_8859_1));
        return socket;
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), ISO_8859_1).substring(9);
    }

    @Test
    void doNotHoldUpTheOthersHoweverManyTheyAre() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 400; i++) {
                slow.add(begin(
                        i % 2 == 0 ? "Content-Length: 1000" : "Transfer-Encoding: chunked", i % 3 == 0 ? "3" : ""));
            }

            assertThat(served.post("/api/v1/evaluate", SCENARIO).statusCode()).isEqualTo(200);
            assertThat(served.get("/api/v1/state").statusCode()).isEqualTo(200);
            // Beyond a limit the one that has taken longest has to go.
            assertThat(status(slow.get(0))).isEqualTo("408");
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** Of those that send nothing but the beginning of a request, too many at once would leave no room for others. */
    @Test
    void haveToGoWhereTooManyDoNotGetToTheEndOfTheHead() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 400; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
                socket.setSoTimeout(30_000);
                socket.getOutputStream().write("GET /api/v1/state HT".getBytes(ISO_8859_1));
                slow.add(socket);
            }

            assertThat(served.get("/api/v1/state").statusCode()).isEqualTo(200);
            assertThat(isClosed(slow.get(0))).isTrue();
            slow.get(399).getOutputStream().write("TP/1.1\r\nHost: localhost\r\n\r\n".getBytes(ISO_8859_1));
            assertThat(status(slow.get(399))).isEqualTo("200");
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void areCutOffInTheEndHoweverOftenAByteOfTheHeadComes() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write("GET /api/v1/state HTTP/1.1\r\nHost: localhost\r\nX: ".getBytes(ISO_8859_1));
            var isOpen = true;
            for (var seconds = 0; seconds < 45 && isOpen; seconds++) {
                try {
                    socket.getOutputStream().write('x');
                    isOpen = socket.getInputStream().read() >= 0;
                } catch (SocketTimeoutException nothingYet) {
                    assertThat(seconds).as("a second goes by").isLessThan(45);
                } catch (SocketException closed) {
                    isOpen = false;
                }
            }

            assertThat(isOpen).isFalse();
        }
    }

    private static boolean isClosed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Test
    void areToldAtOnceThatItIsTooMuch() throws IOException {
        try (var socket = begin("Content-Length: 600000\r\nConnection: close", "")) {
            assertProblem(new String(socket.getInputStream().readAllBytes(), ISO_8859_1), 413);
        }
    }

    @Test
    void areAnsweredWhereItComesInTheEnd() throws IOException {
        try (var socket = begin("Content-Length: " + SCENARIO.length(), "")) {
            for (var at = 0; at < SCENARIO.length(); at++) {
                socket.getOutputStream().write(SCENARIO.charAt(at));
            }

            assertThat(status(socket)).isEqualTo("200");
        }
    }

    @Test
    void areNoBugsWhereTheyGo() throws IOException {
        begin("Content-Length: 1000", "{").close();
        begin("Transfer-Encoding: chunked", "3\r\n{").close();
        try (var socket = begin("Transfer-Encoding: chunked", "nope\r\n{}\r\n")) {
            assertThat(status(socket)).isEqualTo("400");
        }

        assertThat(served.get("/api/v1/state").statusCode()).isEqualTo(200);
    }
}
