package stance.regress.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.find.RulesFolder;

/** Two versions of a small pack and a scenario, in a folder of their own. */
public final class TestRevision {

    private static final String SCENARIO = """
            {
              "pack": "test-pack", "title": "A tariff", "asOf": "2026-01-29", "parties": ["MEXICO"],
              "provisions": { "tariff": { "type": "Tariff", "payer": "MEXICO", "rate": 25 } },
              "variants": {
                "lower": { "provisions": { "tariff": { "rate": 5 } }, "expect": { "findings": ["MX-9"] } },
                "talks": {
                  "provisions": { "tariff": null, "talks": { "type": "Talks", "participants": ["MEXICO"] } }
                }
              },
              "expect": { "findings": ["MX-9"] }
            }
            """;

    private final Path folder;

    private TestRevision(Path folder) {
        this.folder = folder;
    }

    /** Begins with the scenario, and without packs. */
    public static TestRevision in(Path folder) {
        return new TestRevision(folder).scenario("tariff.json", SCENARIO);
    }

    /** Writes a scenario. */
    public TestRevision scenario(String name, String text) {
        try {
            Files.createDirectories(folder.resolve("scenarios"));
            Files.writeString(folder.resolve("scenarios").resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    /** Writes the earlier pack. */
    public TestRevision before(TestRule... rules) {
        return pack("before", TestPack.DECLARATIONS, rules);
    }

    /** Writes the later pack. */
    public TestRevision after(TestRule... rules) {
        return pack("after", TestPack.DECLARATIONS, rules);
    }

    /** Writes a pack with declarations of its own. */
    public TestRevision pack(String side, String declarations, TestRule... rules) {
        TestPack.in(folder.resolve(side))
                .declarations(declarations)
                .rules(Stream.of(rules).map(TestRule::drl).collect(Collectors.joining("\n")));
        return this;
    }

    /** The folder of a rule base, or of the scenarios. */
    public String folder(String name) {
        return folder.resolve(name).toString();
    }

    /** Compares the two, on one thread. */
    public Revision revise() {
        return revise(1);
    }

    /** Compares the two, on so many threads. */
    public Revision revise(int threads) {
        return revise(threads, false);
    }

    /** Compares the two, and the whole spaces of the scenarios as well. */
    public Revision prove() {
        return revise(1, true);
    }

    private Revision revise(int threads, boolean proves) {
        try (var before = RulesFolder.open(folder("before"));
                var after = RulesFolder.open(folder("after"))) {
            var packages = RevisedPackages.read(
                    List.of(folder("scenarios")), InputStream.nullInputStream(), before, after, Optional.empty());
            var evaluator = new Evaluator(Filters.NONE, false);
            return new Reviser(evaluator, threads, done -> {}, proves).revise(packages);
        }
    }
}
