package stance.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Users of a running workbench: each changes a term of a proposal twice a second and waits for what comes of it. Needs
 * nothing but the JDK: {@code java ServeLoad.java URL USERS SECONDS}. Prints one line of figures.
 *
 * <p>Users do not wait for each other, and a time counts from the moment at which the change was due, so that a slow answer
 * shows in those behind it as well.
 */
public final class ServeLoad {

    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(500);
    private static final List<String> FORCES =
            List.of("\"MEXICO\"", "\"UNITED_STATES\"", "\"UNITED_STATES\", \"MEXICO\"", "\"CANADA\"");
    private static final List<String> STATES = List.of("IMPOSED", "PAUSED", "LIFTED");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI evaluate;
    private final int users;
    private final Duration length;

    private ServeLoad(URI server, int users, Duration length) {
        this.evaluate = server.resolve("/api/v1/evaluate");
        this.users = users;
        this.length = length;
    }

    /** Runs with the address of the server, the number of users and the seconds. */
    public static void main(String... arguments) throws Exception {
        var load = new ServeLoad(
                URI.create(arguments[0]),
                Integer.parseInt(arguments[1]),
                Duration.ofSeconds(Long.parseLong(arguments[2])));
        System.out.println(load.run());
    }

    private String run() throws Exception {
        var threads = Executors.newFixedThreadPool(users);
        try {
            var begin = System.nanoTime();
            var work = new ArrayList<Callable<User>>();
            for (var i = 0; i < users; i++) {
                var user = new User(i);
                work.add(() -> user.use(begin));
            }
            var answers = new ArrayList<Long>();
            var errors = new TreeMap<String, Integer>();
            for (var user : threads.invokeAll(work)) {
                answers.addAll(user.get().answers);
                user.get().errors.forEach((error, count) -> errors.merge(error, count, Integer::sum));
            }
            return figures(answers, errors);
        } finally {
            threads.shutdown();
        }
    }

    private String figures(List<Long> answers, Map<String, Integer> errors) {
        Collections.sort(answers);
        return String.format(
                Locale.ROOT,
                "%d users, %d s: %d answers, errors %s, p50 %d ms, p99 %d ms, longest %d ms",
                users,
                length.toSeconds(),
                answers.size(),
                errors.isEmpty() ? "0" : errors,
                share(answers, 0.5),
                share(answers, 0.99),
                share(answers, 1));
    }

    private static long share(List<Long> sorted, double share) {
        var at = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.isEmpty() ? 0 : TimeUnit.NANOSECONDS.toMillis(sorted.get(at));
    }

    /** One of them, with what it got. */
    private final class User {

        /** Mixes its seed. The first numbers of {@code Random} are alike for seeds that follow each other: all would come at once. */
        private final SplittableRandom random;

        private final List<Long> answers = new ArrayList<>();
        private final Map<String, Integer> errors = new TreeMap<>();

        User(int number) {
            this.random = new SplittableRandom(number);
        }

        User use(long begin) throws InterruptedException {
            var due = begin + random.nextInt((int) BETWEEN_CHANGES.toNanos());
            while (due < begin + length.toNanos()) {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                change();
                answers.add(System.nanoTime() - due);
                due += BETWEEN_CHANGES.toNanos();
            }
            return this;
        }

        private void change() throws InterruptedException {
            var request = HttpRequest.newBuilder(evaluate)
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(30))
                    .POST(BodyPublishers.ofString(scenario()))
                    .build();
            try {
                var answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 200 || !answer.body().contains("\"verdict\"")) {
                    errors.merge(String.valueOf(answer.statusCode()), 1, Integer::sum);
                }
            } catch (IOException unanswered) {
                errors.merge(unanswered.getClass().getSimpleName(), 1, Integer::sum);
            }
        }

        /** Some 150,000 different ones, so that hardly any comes twice. */
        private String scenario() {
            return String.format(
                    Locale.ROOT,
                    """
                    { "pack": "tmec-2026", "title": "A proposal", "asOf": "2026-01-%02d", "proposedBy": "UNITED_STATES",
                      "parties": ["MEXICO", "UNITED_STATES"],
                      "provisions": {
                        "raids": { "type": "MilitaryOperation", "territory": "MEXICO", "forces": [%s],
                          "purpose": "AGAINST_CARTELS" },
                        "tariffs": { "type": "Tariff", "importer": "UNITED_STATES", "exporter": "MEXICO",
                          "status": "%s", "reason": "FENTANYL" },
                        "cars": { "type": "RulesOfOrigin", "sector": "AUTOMOTIVE", "regionalContent": %d.%d } } }
                    """,
                    1 + random.nextInt(31),
                    FORCES.get(random.nextInt(FORCES.size())),
                    STATES.get(random.nextInt(STATES.size())),
                    60 + random.nextInt(40),
                    random.nextInt(10));
        }
    }
}
