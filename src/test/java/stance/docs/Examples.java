package stance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.json.JsonPrinter;
import stance.json.JsonReader;
import stance.pack.PolicyPack;
import stance.pack.profile.ProfileReader;
import stance.problem.Problems;
import stance.problem.Spot;
import stance.regress.TestCase;
import stance.regress.TestResult.Status;
import stance.regress.TestRunner;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/** The examples of one document, each a file or a part of one. */
final class Examples {

    /** Blocks of other languages, by document and language, and which test reads them. */
    static final Map<String, String> READ_ELSEWHERE = Map.ofEntries(
            Map.entry("docs/packs.md json", "PacksReferenceTest makes a pack of them"),
            Map.entry("docs/negotiation.md json", "ScenarioConflictTest and the commands below them read them"),
            Map.entry("docs/java.md java", "JavaExamplesTest runs it"),
            Map.entry("docs/java.md xml", "ArtifactsTest holds that there is such an artifact"),
            Map.entry("docs/java.md text", "JavaExamplesTest holds that it is what is printed"),
            Map.entry("docs/assistants.md json", "it is for other programs"),
            Map.entry("docs/notebooks/README.md sh", "NotebookTest and JShellScriptTest run what it starts"),
            Map.entry("docs/batch.md jsonl", "the commands below them read them"),
            Map.entry("docs/batch.md sh", "BatchCommandTest ends runs and goes on after them"),
            Map.entry("docs/container.md sh", "src/release/container.sh runs the same, where there is an engine"),
            Map.entry("docs/spark.md java", "stance.spark.BatchTest, of another build, does the same"),
            Map.entry("docs/spark.md sh", "src/spark/cluster.sh, of another build, runs such a job"),
            Map.entry("docs/spark.md xml", "ArtifactsTest holds that there is such an artifact"),
            Map.entry("docs/sheets.md csv", "the commands below them read them"),
            Map.entry("docs/lint.md json", "LintReferenceTest reads it"),
            Map.entry("README.md java", "ReadmeTest runs it"),
            Map.entry("docs/testing.md java", "a new project has it, and ProjectScaffoldTest begins one"),
            Map.entry("docs/testing.md xml", "ArtifactsTest holds that there is such an artifact"),
            Map.entry("docs/testing.md yaml", "it is for other programs"),
            Map.entry("docs/what-if.md sh", "RulesReviewExampleTest runs it in a Git repository"),
            Map.entry("docs/what-if.md text", "RulesReviewExampleTest holds that it is what is printed"),
            Map.entry("docs/api.md sh", "it needs a server; ApiDescriptionTest asks the same"),
            Map.entry("docs/api.md java", "the project in src/it/client asks the same"),
            Map.entry("docs/api.md python", "it is for another generator, and was run by hand"),
            Map.entry("docs/api.md ts", "it is for another generator, and was run by hand"),
            Map.entry("docs/rules.md ebnf", "GrammarReferenceTest makes it from the grammar"));

    /** Members that speak of the rest of a scenario, and so do not outlive a change of it. */
    private static final Set<String> OF_THE_REST = Set.of("expect", "variants", "alternatives", "assume");

    private final Packs packs;
    private Optional<JsonObject> scenario = Optional.empty();

    Examples(Packs packs) {
        this.packs = packs;
    }

    /** Reads rules or declarations, with the package line in front where the document leaves it out. */
    static boolean readRules(String name, String drl) {
        var problems = new Problems();
        var text = drl.startsWith("package ") ? drl : "package tmec_2026\n\n" + drl;

        var form = ProfileReader.read(name, text, problems);

        assertThat(problems.all()).isEmpty();
        assertThat(form).isPresent();
        return true;
    }

    /**
     * Reads JSON; a scenario is evaluated and must give what it expects. An object whose members are all those of a
     * scenario is a change of the document's last whole scenario. Tells whether it was either.
     */
    boolean readJson(String name, String text) throws IOException {
        var problems = new Problems();
        var json = JsonReader.read(name, text, problems);
        assertThat(problems.all()).isEmpty();

        if (!(json.orElseThrow() instanceof JsonObject object)) {
            return false;
        }
        if (object.members().keySet().containsAll(Set.of("pack", "provisions"))) {
            scenario = Optional.of(object);
            evaluate(name, object);
            return true;
        }
        if (scenario.isPresent()) {
            evaluate(name, changed(scenario.get(), object));
        }
        return scenario.isPresent();
    }

    /** Where packs are loaded from. */
    interface Packs {
        PolicyPack load(String id) throws IOException;
    }

    private void evaluate(String name, JsonObject example) throws IOException {
        var source = ScenarioSource.read(name, JsonPrinter.print(example).getBytes(StandardCharsets.UTF_8));
        var file = ScenarioFile.read(packs.load(source.pack()), source);

        assertThat(TestCase.of(file))
                .extracting(TestRunner::run)
                .allSatisfy(result -> assertThat(result.status()).isIn(Status.PASSED, Status.WITHOUT_EXPECTATION));
    }

    private static JsonObject changed(JsonObject whole, JsonObject change) {
        var members = new LinkedHashMap<>(whole.members());
        members.keySet().removeAll(OF_THE_REST);
        change.members().forEach((key, member) -> members.merge(key, member, Examples::joined));
        return new JsonObject(Spot.NOWHERE, members);
    }

    private static Member joined(Member old, Member change) {
        if (old.value() instanceof JsonObject before && change.value() instanceof JsonObject after) {
            Map<String, Member> members = new LinkedHashMap<>(before.members());
            members.putAll(after.members());
            return new Member(Spot.NOWHERE, new JsonObject(Spot.NOWHERE, members));
        }
        return change;
    }
}
