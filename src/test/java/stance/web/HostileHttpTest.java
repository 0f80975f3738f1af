package stance.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What no client of good will sends, over plain sockets. Each is answered within seconds by a refusal or an answer, never
 * by an error of the server's, and leaves nothing in its log; the next honest question is answered.
 */
@DisplayName("A hostile request is answered")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileHttpTest {

    private static final int LONGEST_MS = 10_000;

    /** HTTP Version Not Supported: the client's doing, whatever its number. */
    private static final int OTHER_HTTP = 505;

    private static final String SCENARIO = """
            { "pack": "tmec-2026", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO", "UNITED_STATES"],
              "provisions": { "raids": { "type": "MilitaryOperation", "territory": "MEXICO", "forces": ["MEXICO"] } } }
            """;
    private static final List<String> POSTS = List.of(
            "/api/v1/evaluate",
            "/api/v1/explain",
            "/api/v1/report",
            "/api/v1/sweep",
            "/api/v1/sample",
            "/api/v1/amend",
            "/api/v1/compare",
            "/api/v1/packs");

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private PrintStream stderr;
    private Served served;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        stderr = System.err;
        System.setErr(new PrintStream(complaints, true, UTF_8));
        Files.createDirectories(folder.resolve("scenarios/tmec-2026"));
        Files.copy(
                Path.of("scenarios/tmec-2026/joint-operations.json"),
                folder.resolve("scenarios/tmec-2026/joint-operations.json"));
        served = Served.wish()
                .scenarios(folder.resolve("scenarios"))
                .writable()
                .program(TestProgram.command(96))
                .serve();
    }

    @AfterAll
    void leavesNoTrace() {
        System.setErr(stderr);
        served.end();
        assertThat(complaints.toString(UTF_8)).doesNotContain("Exception", "\tat ");
    }

    @Test
    void whenItsLineIs() {
        allAnswered(Stream.of(lines(), methods(), targets(), parameters()));
    }

    @Test
    void whenItsHeadersAre() {
        allAnswered(Stream.of(headers(), lengths(), chunks()));
    }

    @Test
    void whenItsContentIs() {
        allAnswered(Stream.of(contents(), uploads(), saves()));
    }

    private void allAnswered(Stream<List<byte[]>> requests) {
        var all = requests.flatMap(List::stream).toList();
        assertThat(all).hasSizeGreaterThan(50);

        var unanswered = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(number -> complaint(all.get(number)).map(said -> name(number, all.get(number)) + ": " + said))
                .flatMap(Optional::stream)
                .toList();

        assertThat(unanswered).isEmpty();
        assertThat(served.log()).isEmpty();
        assertThat(served.post("/api/v1/evaluate", SCENARIO).statusCode()).isEqualTo(200);
    }

    private static String name(int number, byte[] request) {
        var text = new String(request, ISO_8859_1).replaceAll("[^ -~]", "?");
        return number + " " + (text.length() > 150 ? text.substring(0, 150) + "..." : text);
    }

    /** What is wrong with the answer; empty where it is as it must be. */
    private Optional<String> complaint(byte[] request) {
        try {
            var answer = answer(request);
            var statuses = statuses(answer);
            var isAnswered = !statuses.isEmpty() || !isWhole(request);
            return isAnswered && statuses.stream().allMatch(status -> status < 500 || status == OTHER_HTTP)
                    ? Optional.empty()
                    : Optional.of(statuses + " " + answer);
        } catch (IOException unanswered) {
            return Optional.of(unanswered.toString());
        }
    }

    /** What breaks off in its head is not answered by all servers. */
    private static boolean isWhole(byte[] request) {
        var text = new String(request, ISO_8859_1);
        return text.strip().contains("\r\n") && text.contains("\r\n\r\n");
    }

    /** All that comes until the server ends it, or until events have begun. */
    private String answer(byte[] request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(LONGEST_MS);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException closed) {
                // It has answered already.
            }
            var said = new ByteArrayOutputStream();
            var in = new BufferedInputStream(socket.getInputStream());
            try {
                for (var next = in.read(); next >= 0; next = in.read()) {
                    said.write(next);
                    if (next == '\n'
                            && said.size() < 2_000
                            && said.toString(UTF_8).contains("event: open")) {
                        break;
                    }
                }
            } catch (SocketException reset) {
                // By a server that does not read on: what it said before counts.
            }
            return said.toString(UTF_8);
        }
    }

    private static List<Integer> statuses(String answers) {
        return answers.lines()
                .filter(line -> line.startsWith("HTTP/1."))
                .map(line -> Integer.parseInt(line.substring(9, 12)))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] get(String target, String... headers) {
        return bytes("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n"
                + String.join("", Stream.of(headers).map(line -> line + "\r\n").toList())
                + "Connection: close\r\n\r\n");
    }

    private static byte[] withContent(String method, String path, String headers, byte[] content) {
        var head =
                bytes(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
        var all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(content);
        return all.toByteArray();
    }

    private static byte[] json(String method, String path, byte[] content, String... headers) {
        var further =
                String.join("", Stream.of(headers).map(line -> line + "\r\n").toList());
        return withContent(
                method,
                path,
                "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n" + further,
                content);
    }

    private static List<byte[]> lines() {
        return Stream.of(
                        "\r\n\r\n",
                        "GET\r\n\r\n",
                        "GET /\r\n\r\n",
                        "GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET / HTTP/1.1",
                        "GET / HTTP/1.1\r\nHost: localhost\r\n",
                        "GET / HTTP/1.0\r\n\r\n",
                        "GET / HTTP/0.9\r\n\r\n",
                        "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n",
                        "GET / HTTP/3.7\r\nHost: localhost\r\n\r\n",
                        "GET / HTTP/11\r\nHost: localhost\r\n\r\n",
                        "GET / http/1.1\r\nHost: localhost\r\n\r\n",
                        "GET / FTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET / HTTP/1.1 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET\t/\tHTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET / HTTP/1.1\nHost: localhost\n\n",
                        "GET / HTTP/1.1\rHost: localhost\r\r",
                        "\u0000GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GE\u0000T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET / HTTP/1.1\u0000\r\nHost: localhost\r\n\r\n",
                        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
                        "\u00ff\u00fe\u00fd\r\n\r\n",
                        "HELO localhost\r\n",
                        "<html>\r\n\r\n",
                        "{ \"pack\": \"tmec-2026\" }\r\n\r\n")
                .map(HostileHttpTest::bytes)
                .toList();
    }

    private static List<byte[]> methods() {
        var methods = List.of(
                "HEAD",
                "DELETE",
                "PUT",
                "PATCH",
                "TRACE",
                "CONNECT",
                "OPTIONS",
                "PROPFIND",
                "get",
                "G",
                "GET\u00e9",
                "BREW",
                "X".repeat(300),
                "X".repeat(9_000),
                "../GET",
                "POST",
                "QUERY",
                "M-SEARCH",
                "0",
                "GET,POST");
        var requests = new ArrayList<byte[]>();
        for (var method : methods) {
            for (var target : List.of("/", "/api/v1/changes", "/api/v1/evaluate", "/nowhere")) {
                requests.add(bytes(method + " " + target
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nConnection: close\r\n\r\n"));
            }
        }
        for (var target : List.of(
                "/api/v1/changes",
                "/api/v1/changes/",
                "//api/v1/changes",
                "/api/v1/%63hanges",
                "/api/v1/./changes",
                "/api/v1/x/../changes",
                "/api/v1/changes;x=1",
                "/api/v1/changes?",
                "http://localhost/api/v1/changes")) {
            for (var method : List.of("HEAD", "POST", "OPTIONS", "TRACE")) {
                requests.add(bytes(method + " " + target
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nConnection: close\r\n\r\n"));
            }
            requests.add(get(target, "Accept: text/event-stream"));
            requests.add(get(target, "Accept: text/event-stream;q=0"));
        }
        return requests;
    }

    private static List<byte[]> targets() {
        var targets = new ArrayList<>(List.of(
                "*",
                "nowhere",
                "?",
                "#",
                "/#x",
                "//",
                "///",
                "/.",
                "/..",
                "/../..",
                "/%",
                "/%0",
                "/%zz",
                "/%c0%af",
                "/%ff",
                "/%ed%a0%80",
                "/%e0%80%80",
                "/%00",
                "/%0d%0aX:%20y",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc",
                "/%252e%252e/",
                "/page/%2e%2e/app.js",
                "/page/..%5c..%5capp.js",
                "/page/\\..\\app.js",
                "/page/app.js%00",
                "/page/app.js%00.css",
                "/page/%00",
                "/page//app.js",
                "/page/a/b/c/d/e/f.js",
                "/page/",
                "/page",
                "/;",
                "/;jsessionid=1",
                "/api/v1/state;x=y",
                "/api/v1/state/",
                "/api/v1//state",
                "/API/V1/STATE",
                "http://localhost/api/v1/state",
                "http://evil.example/api/v1/state",
                "http://[::1]/",
                "http://[::1/",
                "http://",
                "http:///",
                "https://localhost/",
                "ftp://localhost/",
                "file:///etc/passwd",
                "localhost:80",
                "//evil.example/",
                "/\u0000",
                "/\u0001",
                "/\u007f",
                "/\u00e9",
                "/a b",
                "/a\tb",
                "/<script>",
                "/\"",
                "/{pack}",
                "/|",
                "/^",
                "/`",
                "/api/v1/packs/%00/stances",
                "/api/v1/packs/..%2f..%2fetc/stances",
                "/api/v1/packs/%2e%2e/stances",
                "/api/v1/packs/./stances",
                "/api/v1/packs//stances",
                "/api/v1/packs/sent/stances",
                "/api/v1/packs/tmec-2026%00/stances",
                "/api/v1/packs/TMEC-2026/actors",
                "/api/v1/packs/%E2%80%AE/actors",
                "/api/v1/packs/" + "x".repeat(2_000) + "/actors",
                "/api/v1/packs/@%2fetc%2fpasswd/actors",
                "/api/v1/scenarios/%00.json",
                "/api/v1/scenarios/..%2f..%2fpom.json",
                "/api/v1/scenarios/a%00.json",
                "/api/v1/scenarios//etc/passwd",
                "/api/v1/scenarios/tmec-2026",
                "/api/v1/scenarios/tmec-2026/",
                "/api/v1/scenarios/%5c%5chost%5cshare.json",
                "/api/v1/scenarios/" + "a/".repeat(50) + "x.json",
                "/api/v1/scenarios/" + "x".repeat(300) + ".json",
                "/api/v1/schemas/%00",
                "/api/v1/schemas/",
                "/" + "x".repeat(7_000),
                "/" + "x".repeat(9_000),
                "/" + "%41".repeat(5_000),
                "/" + "../".repeat(2_000),
                "/" + "%2e%2e%2f".repeat(500)));
        return targets.stream().map(target -> get(target)).toList();
    }

    private static List<byte[]> parameters() {
        var values = List.of(
                "%00",
                "%01",
                "%0a",
                "%1b%5b31m",
                "%c2%85",
                "%e2%80%ae",
                "%",
                "%z",
                "%ff",
                "%c0%80",
                "%ed%a0%80",
                "@%2fetc%2fpasswd",
                "--help",
                "-",
                "--",
                "%20",
                "",
                "\u0000",
                "\u00e9",
                "\"",
                "<script>",
                "{}",
                "a,b",
                "=",
                "operaci%C3%B3n",
                "%F0%9F%98%80",
                "99999999999999999999",
                "-1",
                "1e9",
                "NaN",
                "0x10",
                "$%7Bjndi:x%7D",
                "%24%7B7*7%7D",
                "x".repeat(3_000));
        var requests = new ArrayList<byte[]>();
        for (var value : values) {
            requests.add(get("/api/v1/packs/tmec-2026/stances?id=" + value));
            requests.add(get("/api/v1/state?" + value));
            for (var name : List.of("variant", "as-of")) {
                requests.add(json("POST", "/api/v1/evaluate?" + name + "=" + value, bytes(SCENARIO)));
            }
            requests.add(json("POST", "/api/v1/amend?limit=" + value, bytes(SCENARIO)));
            requests.add(json("POST", "/api/v1/sweep?open=" + value + "&front=" + value, bytes(SCENARIO)));
            requests.add(json("POST", "/api/v1/report?format=" + value, bytes(SCENARIO)));
        }
        requests.add(get("/api/v1/packs/tmec-2026/stances?" + "id=x&".repeat(500)));
        requests.add(get("/api/v1/state?" + "a&".repeat(2_000)));
        requests.add(get("/?token=%00"));
        requests.add(get("/?token"));
        return requests;
    }

    private static List<byte[]> headers() {
        var requests = new ArrayList<byte[]>();
        for (var host : List.of(
                "",
                " ",
                "localhost:",
                "localhost:0",
                "localhost:99999",
                "localhost:x",
                "LOCALHOST",
                "localhost.",
                "127.1",
                "127.0.0.1",
                "[::1]",
                "[::1",
                "evil.example",
                "localhost@evil.example",
                "localhost/evil",
                "a b",
                "\u0000",
                "\u00e9",
                "localhost, evil.example",
                "http://localhost",
                "*",
                "..",
                "x".repeat(4_000))) {
            requests.add(bytes("GET /api/v1/state HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"));
        }
        requests.add(bytes("GET /api/v1/state HTTP/1.1\r\nConnection: close\r\n\r\n"));
        requests.add(bytes("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
        for (var line : List.of(
                "Origin: null",
                "Origin: ",
                "Origin: http://evil.example",
                "Origin: http://localhost",
                "Origin: \u0000",
                "Origin: %00",
                "Accept: ",
                "Accept: \u00e9",
                "Accept: text/event-stream, */*",
                "Accept-Language: ",
                "Accept-Language: *",
                "Accept-Language: es;q=nope",
                "Accept-Language: ;;;",
                "Accept-Language: " + "es,".repeat(1_500),
                "Accept-Language: \u0001",
                "Accept-Encoding: nope",
                "Accept-Charset: nope",
                "Cookie: stance-token-=\u0000",
                "Cookie: ;;;=",
                "Cookie: a=\"",
                "Authorization: ",
                "Authorization: Bearer",
                "Authorization: bearer x",
                "Authorization: Basic !!!",
                "Range: bytes=0-",
                "Range: bytes=9-1",
                "If-Match: ",
                "If-Match: \"",
                "If-None-Match: *",
                "If-Modified-Since: nope",
                "Expect: 100-continue",
                "Expect: nope",
                "Upgrade: websocket",
                "Upgrade: h2c",
                "Connection: Upgrade, HTTP2-Settings",
                "Connection: \u0000",
                "Content-Type: nope",
                "Content-Type: ",
                "Content-Type: text/html; charset=nope",
                "Content-Encoding: gzip",
                "TE: trailers",
                "Trailer: Host",
                "X-HTTP-Method-Override: DELETE",
                "X-HTTP-Method-Override: POST",
                "X-HTTP-Method-Override: \u0001",
                "X-Forwarded-Host: evil.example",
                "Forwarded: host=evil.example",
                "X-Original-URL: /etc",
                ": empty",
                " folded: yes",
                "no colon",
                "a b: c",
                "\u00e9: x",
                "X: a\r\n b",
                "X: a\r\n\tb",
                "X: \u0000",
                "X\u0000: y",
                "X: " + "x".repeat(20_000),
                "Keep-Alive: timeout=-1",
                "Sec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\nUpgrade: websocket\r\nConnection: Upgrade")) {
            requests.add(get("/api/v1/state", line));
            requests.add(get("/api/v1/changes", line));
            requests.add(json("POST", "/api/v1/evaluate", bytes(SCENARIO), line));
        }
        var many = Stream.iterate(0, i -> i + 1)
                .limit(3_000)
                .map(i -> "X" + i + ": y")
                .toArray(String[]::new);
        requests.add(get("/", many));
        return requests;
    }

    private static List<byte[]> lengths() {
        var requests = new ArrayList<byte[]>();
        for (var length : List.of(
                "-1",
                "+5",
                "0x5",
                "5,5",
                "5, 6",
                "",
                " ",
                "nope",
                "1e3",
                "99999999999999999999",
                "9223372036854775807",
                "524289",
                "2147483648",
                "4294967296",
                "0",
                "1",
                "100000",
                "\u0000",
                "5 5",
                "05")) {
            for (var path : List.of("/api/v1/evaluate", "/api/v1/state", "/api/v1/packs")) {
                requests.add(withContent(
                        "POST",
                        path,
                        "Content-Type: application/json\r\nContent-Length: " + length + "\r\n",
                        bytes(SCENARIO)));
            }
        }
        requests.add(withContent(
                "POST",
                "/api/v1/evaluate",
                "Content-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 6\r\n",
                bytes("{}   ")));
        requests.add(withContent("POST", "/api/v1/evaluate", "Content-Type: application/json\r\n", bytes(SCENARIO)));
        requests.add(withContent("GET", "/api/v1/state", "Content-Length: 3\r\n", bytes("abc")));
        requests.add(withContent(
                "GET", "/api/v1/state", "Content-Type: application/json\r\nContent-Length: 3\r\n", bytes("abc")));
        for (var type : List.of(
                "application/json; charset=nope",
                "application/json; charset=",
                "application/json; charset=\"",
                "application/json; charset=utf-16",
                "application/json;;;",
                "application/json, text/html",
                "application/JSON",
                "application/json\u0000",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=nope",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "multipart/form-data; boundary=" + "x".repeat(300),
                "application/zip",
                "application/octet-stream",
                "*/*",
                "/",
                "",
                "application/json; charset=\u00e9")) {
            for (var path : POSTS) {
                requests.add(withContent(
                        "POST", path, "Content-Type: " + type + "\r\nContent-Length: 5\r\n", bytes("a=%zz")));
            }
        }
        return requests;
    }

    private static List<byte[]> chunks() {
        var requests = new ArrayList<byte[]>();
        for (var content : List.of(
                "",
                "0",
                "0\r\n",
                "0\r\n\r\n",
                "\r\n\r\n",
                "z\r\nabc\r\n0\r\n\r\n",
                "-1\r\nabc\r\n0\r\n\r\n",
                "3\r\nabc",
                "3\r\nabcd\r\n0\r\n\r\n",
                "3\r\nab\r\n0\r\n\r\n",
                "ffffffff\r\nabc\r\n0\r\n\r\n",
                "ffffffffffffffffff\r\nabc\r\n",
                "7fffffffffffffff\r\nabc\r\n",
                "80000000\r\nabc\r\n",
                "3;x=y\r\nabc\r\n0\r\n\r\n",
                "3;" + "x".repeat(10_000) + "\r\nabc\r\n0\r\n\r\n",
                "3 \r\nabc\r\n0\r\n\r\n",
                "0x3\r\nabc\r\n0\r\n\r\n",
                "3\nabc\n0\n\n",
                "3\r\nabc\r\n0\r\nX: y\r\n\r\n",
                "3\r\nabc\r\n0\r\n" + "X: y\r\n".repeat(2_000) + "\r\n",
                "00000000000000000003\r\nabc\r\n0\r\n\r\n",
                "\u00003\r\nabc\r\n",
                "{}\r\n",
                "2\r\n{}\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n")) {
            for (var path : List.of("/api/v1/evaluate", "/api/v1/packs", "/nowhere")) {
                requests.add(withContent(
                        "POST",
                        path,
                        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
                        bytes(content)));
            }
        }
        for (var encoding : List.of(
                "identity",
                "gzip",
                "gzip, chunked",
                "chunked, gzip",
                "chunked, chunked",
                "xchunked",
                "",
                "\u0000",
                "CHUNKED",
                "chunked\r\nContent-Length: 3")) {
            requests.add(withContent(
                    "POST",
                    "/api/v1/evaluate",
                    "Content-Type: application/json\r\nTransfer-Encoding: " + encoding + "\r\n",
                    bytes("2\r\n{}\r\n0\r\n\r\n")));
        }
        return requests;
    }

    private static List<byte[]> broken() {
        var contents = new ArrayList<byte[]>();
        for (var text : List.of(
                "",
                " ",
                "\u0000",
                "{",
                "}",
                "[",
                "]",
                "[[",
                "{}",
                "[]",
                "null",
                "true",
                "0",
                "\"",
                "\"x\"",
                "{\"",
                "{\"pack\"",
                "{\"pack\":",
                "{\"pack\":}",
                "{\"pack\":\"tmec-2026\"",
                "{\"pack\":\"tmec-2026\"}",
                "{,}",
                "[,]",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{a:1}",
                "{'a':1}",
                "// x",
                "/* x */ {}",
                "{} {}",
                "{}x",
                "NaN",
                "[NaN]",
                "[Infinity]",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[-]",
                "[1e]",
                "[1e999999999]",
                "[" + "9".repeat(5_000) + "]",
                "[1e-999999999]",
                "\"\\",
                "\"\\u\"",
                "\"\\uD800\"",
                "\"\\uDC00\\uD800\"",
                "\"\\u0000\"",
                "\"\u0000\"",
                "\"\u0001\"",
                "\"\n\"",
                "\"\\x\"",
                "{\"pack\":\"\\u0000\"}",
                "{\"pack\":\"../../etc\"}",
                "{\"pack\":[]}",
                "{\"pack\":null}",
                "{\"pack\":1e400}",
                "{\"\\u0000\":1}",
                "{\"\":1}",
                "{\"pack\":1,\"pack\":2}",
                "{\"__proto__\":{}}",
                "\u00ef\u00bb\u00bf{}",
                "\u00fe\u00ff\u0000{\u0000}",
                "{\u0000}\u0000",
                "\u00ff\u00ff",
                "\u00c0\u0080",
                "\u00ed\u00a0\u0080",
                "\u001f\u008b\u0008\u0000",
                "[".repeat(50_000),
                "{\"a\":".repeat(20_000),
                "\"" + "x".repeat(400_000) + "\"",
                "[" + "0,".repeat(100_000) + "0]",
                "{\"" + "k".repeat(60_000) + "\":1}",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>",
                "--x\r\n\r\n",
                "a=b&c=d")) {
            contents.add(bytes(text));
        }
        for (var end = 1; end < SCENARIO.length(); end += 9) {
            contents.add(bytes(SCENARIO.substring(0, end)));
        }
        for (var member : List.of("pack", "title", "asOf", "parties", "provisions", "type", "territory", "forces")) {
            for (var value : List.of(
                    "null", "1", "[]", "{}", "\"\"", "\"\\u202e\"", "[null]", "\"@/etc/passwd\"", "true", "1e99")) {
                contents.add(bytes(SCENARIO.replaceFirst(
                        "\"" + member + "\": (\"[^\"]*\"|\\[[^\\]]*\\])",
                        "\"" + member + "\": " + value.replace("\\", "\\\\"))));
            }
        }
        return contents;
    }

    private static List<byte[]> contents() {
        var requests = new ArrayList<byte[]>();
        var broken = broken();
        for (var i = 0; i < broken.size(); i++) {
            // Each content to one of the addresses that read scenarios, all of them in turn.
            requests.add(json("POST", POSTS.get(i % (POSTS.size() - 1)), broken.get(i)));
        }
        return requests;
    }

    private static List<byte[]> uploads() {
        var requests = new ArrayList<byte[]>();
        broken().stream()
                .filter(content -> !new String(content, ISO_8859_1).contains("MilitaryOperation"))
                .forEach(content -> requests.add(json("POST", "/api/v1/packs", content)));
        var names = List.of(
                "../pack.json",
                "..\\\\pack.json",
                "/etc/passwd",
                "C:\\\\x.json",
                "a/../../x.drl",
                "x.drl\\u0000",
                "con.json",
                ".hidden.json",
                "a/b/c.drl",
                "x.class",
                "x.DRL",
                "-x.drl",
                "@x.drl",
                "",
                " ",
                "\\u202ex.drl",
                "x".repeat(300) + ".drl",
                "~/x.drl",
                "$HOME/x.drl");
        for (var name : names) {
            requests.add(json(
                    "POST",
                    "/api/v1/packs",
                    bytes("{\"id\":\"a-pack\",\"files\":{\"pack.json\":\"{}\",\"" + name + "\":\"x\"}}")));
        }
        for (var id : List.of(
                "..",
                "../x",
                "",
                "A",
                "1",
                "-",
                "a/b",
                "a\\u0000",
                "x".repeat(5_000),
                "@x",
                "--help",
                "sent",
                "tmec-2026",
                "con")) {
            requests.add(json("POST", "/api/v1/packs", bytes("{\"id\":\"" + id + "\",\"files\":{}}")));
            requests.add(bytes("DELETE /api/v1/packs/sent/" + id.replace("\\u0000", "%00")
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        }
        // What an archive or a form would be, were they taken.
        for (var type : List.of(
                "application/zip",
                "application/gzip",
                "application/x-tar",
                "multipart/form-data; boundary=x",
                "application/json")) {
            for (var content : List.of(
                    "PK\u0003\u0004",
                    "PK\u0003\u0004" + "\u0000".repeat(60_000),
                    "\u001f\u008b\u0008" + "\u0000".repeat(1_000),
                    "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../x\"\r\n\r\ny\r\n--x--\r\n",
                    "--x\r\n",
                    "--x--",
                    "--x\r\nContent-Disposition: \u0000\r\n\r\n")) {
                requests.add(withContent(
                        "POST",
                        "/api/v1/packs",
                        "Content-Type: " + type + "\r\nContent-Length: " + content.length() + "\r\n",
                        bytes(content)));
            }
        }
        return requests;
    }

    private static List<byte[]> saves() {
        var requests = new ArrayList<byte[]>();
        for (var name : List.of(
                "x.json",
                "%00.json",
                "../x.json",
                "..%2fx.json",
                "tmec-2026/joint-operations.json",
                "x.txt",
                "",
                "a%00b.json",
                "%5c.json",
                "@x.json",
                ".x.json",
                "a/b/c/d/e/f/g.json",
                "%E2%80%AE.json",
                "x".repeat(200) + ".json",
                "x.json/",
                "x.json;y")) {
            for (var method : List.of("PUT", "PATCH", "DELETE", "POST")) {
                for (var match : List.of(
                        "",
                        "If-Match: *",
                        "If-Match: \"x\"",
                        "If-Match: \u0000",
                        "If-None-Match: *",
                        "If-Match: \"x")) {
                    requests.add(
                            match.isEmpty()
                                    ? json(
                                            method,
                                            "/api/v1/scenarios/" + name,
                                            bytes("{\"pack\":\"tmec-2026\",\"set\":1}"))
                                    : json(method, "/api/v1/scenarios/" + name, bytes("{}"), match));
                }
            }
        }
        broken().forEach(content -> requests.add(
                json("PATCH", "/api/v1/scenarios/tmec-2026/joint-operations.json?as=%00", content, "If-Match: *")));
        return requests;
    }
}
