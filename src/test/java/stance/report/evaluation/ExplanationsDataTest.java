package stance.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.scenario.ScenarioFile;

@DisplayName("The JSON of explanations")
class ExplanationsDataTest {

    private static final TestSchema SCHEMA = TestSchema.published("explanation-2.schema.json");
    private static final Problem PROBLEM =
            new Problem("a.b", Severity.ERROR, Place.of("x.json"), Phrase.of("Wrong."), Phrase.NONE);

    @Test
    void isAsThePublishedSchemaSaysOnEachShippedScenario() throws IOException {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var explainer = Explainer.of(pack);
        var entries = new ArrayList<Explanation>();
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            files.filter(Files::isRegularFile).sorted().forEach(path -> {
                var base = ScenarioFile.read(pack, path).base();
                entries.add(explainer.explain(Evaluation.of(base.asOf(base.asOf())), stance -> true));
            });
        }

        var errors = SCHEMA.errors(JsonData.write(ExplanationsData.of(entries, List.of(PROBLEM), Language.ENGLISH)));

        assertThat(entries).isNotEmpty();
        assertThat(errors).isEmpty();
    }
}
