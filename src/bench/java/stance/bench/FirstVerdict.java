package stance.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * How long a browser takes from an address to the first verdict, on a line of 1 Mbit/s with 50 ms of latency and nothing
 * kept from before. Usage: {@code java FirstVerdict.java ADDRESS RUNS FRAGMENT...}
 */
final class FirstVerdict {

    private static final String LINE =
            "{\"offline\":false,\"latency\":50,\"downloadThroughput\":125000,\"uploadThroughput\":125000}";

    /** Notes the moment at which the verdict stands in the page. */
    private static final String WATCH =
            "new MutationObserver(() => { if (!self.seen && document.querySelector('#main .chip'))"
                    + " self.seen = Math.round(performance.now()); }).observe(document, { childList: true, subtree: true });";

    private static final Pattern TARGET = Pattern.compile("\"webSocketDebuggerUrl\"\\s*:\\s*\"([^\"]+/page/[^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\"value\":([1-9]\\d*)");

    private FirstVerdict() {}

    public static void main(String[] args) throws Exception {
        for (var fragment : List.of(args).subList(2, args.length)) {
            var times = new ArrayList<Integer>();
            for (var run = 0; run < Integer.parseInt(args[1]); run++) {
                times.add(time(args[0] + fragment));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %s ms%n",
                    fragment,
                    times.stream().sorted().toList());
        }
    }

    private static int time(String address) throws Exception {
        var profile = Files.createTempDirectory("first-verdict");
        var browser = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .start();
        try {
            return measured(debugging(browser), address);
        } finally {
            browser.destroy();
            browser.waitFor();
        }
    }

    /** Where the browser says that it can be driven. */
    private static URI debugging(Process browser) throws IOException {
        var told = new BufferedReader(new InputStreamReader(browser.getErrorStream(), StandardCharsets.UTF_8));
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                return URI.create(line.substring(line.indexOf("ws://")));
            }
        }
        throw new IOException("The browser ended.");
    }

    private static int measured(URI browser, String address) throws Exception {
        var http = HttpClient.newHttpClient();
        var list = URI.create("http://" + browser.getAuthority() + "/json");
        var targets = http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        var page = TARGET.matcher(targets);
        if (!page.find()) {
            throw new IOException("There is no page: " + targets);
        }
        var answers = new Answers();
        var socket = http.newWebSocketBuilder()
                .buildAsync(URI.create(page.group(1)), answers)
                .join();
        answers.ask(socket, "Network.enable", "{}");
        answers.ask(socket, "Page.enable", "{}");
        answers.ask(socket, "Network.emulateNetworkConditions", LINE);
        answers.ask(socket, "Page.addScriptToEvaluateOnNewDocument", "{\"source\":\"" + WATCH + "\"}");
        answers.ask(socket, "Page.navigate", "{\"url\":\"" + address + "\"}");
        for (var wait = 0; wait < 300; wait++) {
            Thread.sleep(100);
            var seen = VALUE.matcher(
                    answers.ask(socket, "Runtime.evaluate", "{\"expression\":\"self.seen\",\"returnByValue\":true}"));
            if (seen.find()) {
                return Integer.parseInt(seen.group(1));
            }
        }
        throw new IOException("There is no verdict after half a minute: " + address);
    }

    /** What the browser answers. */
    private static final class Answers implements WebSocket.Listener {

        private final LinkedBlockingQueue<String> all = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private int asked;

        String ask(WebSocket socket, String method, String parameters) throws Exception {
            asked++;
            socket.sendText("{\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                    .join();
            while (true) {
                var answer = all.poll(30, TimeUnit.SECONDS);
                if (answer == null) {
                    throw new IOException("No answer to " + method);
                }
                if (answer.startsWith("{\"id\":" + asked + ",")) {
                    return answer;
                }
            }
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
            part.append(text);
            if (isLast) {
                all.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage(part);
        }
    }
}
