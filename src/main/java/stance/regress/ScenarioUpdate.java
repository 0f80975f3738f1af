package stance.regress;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import stance.json.Json.JsonObject;
import stance.json.JsonReplacement;
import stance.json.TextFiles;
import stance.problem.Problems;
import stance.regress.TestResult.Status;

/**
 * A scenario whose expectations are changed to what came out.
 *
 * @param file the name of the file
 * @param before its text
 * @param after the same text with the new expectations in place of the old ones
 */
public record ScenarioUpdate(String file, String before, String after) {

    private static final Comparator<TestResult> FROM_THE_END = Comparator.<TestResult>comparingInt(
                    result -> result.test().place().line())
            .thenComparingInt(result -> result.test().place().column())
            .reversed();

    /**
     * The files of a run in which something failed, in their order; none of them is written.
     *
     * @throws stance.problem.RefusedException if a file cannot be read again
     */
    public static List<ScenarioUpdate> of(TestRun run) {
        var byFile = new LinkedHashMap<String, List<TestResult>>();
        run.results().stream()
                .filter(result -> result.status() == Status.FAILED)
                .forEach(result -> byFile.computeIfAbsent(result.test().file().file(), file -> new ArrayList<>())
                        .add(result));
        return byFile.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ScenarioUpdate of(String file, List<TestResult> failed) {
        var problems = new Problems();
        var bytes = TextFiles.bytes(Path.of(file), file, problems);
        bytes.ifPresent(read -> TextFiles.text(read, file, problems));
        problems.refuseErrors();
        // With the byte-order mark, where there is one: it stays, too.
        var before = new String(bytes.orElseThrow(), StandardCharsets.UTF_8);
        var after = before;
        // From the end, so that what is still to be changed stands where it stood.
        for (var result : failed.stream().sorted(FROM_THE_END).toList()) {
            var expect = expect(result.test()).orElseThrow();
            after = JsonReplacement.replace(
                    after,
                    expect,
                    ExpectationUpdate.of(
                            expect,
                            result.differences(),
                            result.evaluation().orElseThrow().verdict()));
        }
        return new ScenarioUpdate(file, before, after);
    }

    private static Optional<JsonObject> expect(TestCase test) {
        var root = test.file().source().root();
        var variant = test.proposal().variant();
        return variant.isEmpty()
                ? object(root, "expect")
                : object(root, "variants")
                        .flatMap(all -> object(all, variant.get()))
                        .flatMap(owner -> object(owner, "expect"));
    }

    private static Optional<JsonObject> object(JsonObject owner, String key) {
        var member = owner.members().get(key);
        return member != null && member.value() instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }
}
