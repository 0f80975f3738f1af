package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A workbench that is served for a test, on a free port, and what a client gets from it. */
final class Served implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final StringWriter log = new StringWriter();
    private final Workbench workbench;

    private Served(WorkbenchSettings settings) {
        this.workbench = Workbench.start(settings, new PrintWriter(log, true));
    }

    /** How a test has its workbench served: the packs and scenarios of the project, unless told otherwise. */
    static final class Wish {
        private String host = "127.0.0.1";
        private int port;
        private Optional<String> token = Optional.empty();
        private boolean isWritable;
        private Path rules = Path.of("rules");
        private Path scenarios = Path.of("scenarios");
        private int atOnce = 2;
        private Duration timeLimit = Duration.ofSeconds(60);
        private Optional<List<String>> program = Optional.empty();
        private boolean takesPacks;

        Wish host(String name) {
            host = name;
            return this;
        }

        Wish port(int number) {
            port = number;
            return this;
        }

        Wish token(String secret) {
            token = Optional.of(secret);
            return this;
        }

        Wish writable() {
            isWritable = true;
            return this;
        }

        /** Packs in "rules" and scenarios in "scenarios" of this folder. */
        Wish folder(Path folder) {
            rules = folder.resolve("rules");
            scenarios = folder.resolve("scenarios");
            return this;
        }

        Wish scenarios(Path folder) {
            scenarios = folder;
            return this;
        }

        Wish atOnce(int questions) {
            atOnce = questions;
            return this;
        }

        Wish timeLimit(Duration limit) {
            timeLimit = limit;
            return this;
        }

        /** Rules are tried, and no packs taken. */
        Wish trying(List<String> command) {
            program = Optional.of(command);
            return this;
        }

        Wish program(List<String> command) {
            program = Optional.of(command);
            takesPacks = true;
            return this;
        }

        WorkbenchSettings settings() {
            return new WorkbenchSettings(
                    host,
                    port,
                    token,
                    isWritable,
                    Optional.of(rules),
                    scenarios,
                    atOnce,
                    timeLimit,
                    program,
                    takesPacks);
        }

        Served serve() {
            return new Served(settings());
        }
    }

    static Wish wish() {
        return new Wish();
    }

    Workbench workbench() {
        return workbench;
    }

    int port() {
        return workbench.address().getPort();
    }

    /** What the server told of bugs. */
    String log() {
        return log.toString();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofMinutes(2));
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String json) {
        return send(withJson("POST", path, json));
    }

    HttpResponse<String> put(String path, String json, String... headers) {
        var request = withJson("PUT", path, json);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> patch(String path, String json, String... headers) {
        var request = withJson("PATCH", path, json);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpRequest.Builder withJson(String method, String path, String json) {
        return request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    static HttpClient client() {
        return CLIENT;
    }

    /** The whole answer to these bytes, which no client would send. */
    String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The whole answer to a GET with these lines of header. */
    String rawGet(String path, String... lines) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
    }

    /** Closes it at the end of a test that no bug may have come up in. */
    void end() {
        close();
        assertThat(log()).isEmpty();
    }

    @Override
    public void close() {
        workbench.close();
    }
}
