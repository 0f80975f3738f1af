package stance.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.language.Language;

@DisplayName("What a demand misses")
class MissedDemandTest {

    @TempDir
    private Path folder;

    private List<String> missing(String fields, String constraints, Language language) {
        var pack = TestRule.pack(
                folder,
                TestRule.stance("MX-1")
                        .with("demands", fields)
                        .when("$t : Tariff( " + constraints + " )")
                        .then("stance.accepts( $t );"));
        var evaluation = Evaluation.of(
                TestPack.scenario(pack, "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 } }")
                        .base());
        var explanation = Explainer.of(pack).explain(evaluation, stance -> false);
        return Evidence.worstFirst(explanation).stream()
                .flatMap(evidence -> evidence.demands().stream())
                .map(words -> words.in(language))
                .toList();
    }

    @Test
    void isToldWithTheValueThatIsThere() {
        assertThat(missing("rate", "payer == Country.MEXICO, rate <= 10", Language.ENGLISH))
                .containsExactly("Missing: rate: at most 10; it is 25");
    }

    @Test
    void isToldInTheLanguageOfTheReader() {
        assertThat(missing("rate", "payer == Country.MEXICO, rate <= 10", Language.SPANISH))
                .singleElement()
                .asString()
                .startsWith("Falta: ")
                .endsWith("25");
    }

    @Test
    void namesTheFieldsWhereThereAreSeveral() {
        assertThat(missing("rate, payer", "payer == Country.MEXICO, rate <= 10", Language.ENGLISH))
                .singleElement()
                .asString()
                .contains("rate: 25", "payer: Mexico");
    }
}
