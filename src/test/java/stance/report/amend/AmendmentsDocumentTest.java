package stance.report.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.amend.AmendmentQuery;
import stance.explore.amend.Amendments;
import stance.explore.amend.Goal;
import stance.pack.PolicyPack;
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.scenario.ScenarioFile;

@DisplayName("The page of amendments")
class AmendmentsDocumentTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    private static Amendments amendments(String name, Goal goal) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
        return Amendments.of(file, file.base(), AmendmentQuery.to(goal, 10), new Evaluator(Filters.NONE, false));
    }

    @Test
    void isSound() {
        var found = amendments("joint-operations", Goal.AGREEMENT);
        var none = amendments("invasion", Goal.UNOPPOSED);
        var silent = amendments("sectoral-tariffs", Goal.AGREEMENT);

        PageChecks.assertSound(shown(List.of(found)));
        PageChecks.assertSound(shown(List.of(found, none, silent, found)));
    }

    @Test
    void saysEverythingThatTheTextSaysInEveryLanguage() {
        PageChecks.assertSaysInEveryLanguage(shown(List.of(amendments("joint-operations", Goal.AGREEMENT))));
        PageChecks.assertSaysInEveryLanguage(shown(List.of(amendments("sectoral-tariffs", Goal.AGREEMENT))));
        PageChecks.assertSaysInEveryLanguage(shown(List.of(amendments("invasion", Goal.UNOPPOSED))));
    }

    @Test
    void leadsFromEachChangeToTheWordsBehindWhatItRemoves() {
        var html =
                shown(List.of(amendments("joint-operations", Goal.AGREEMENT))).html();

        assertThat(html).contains("Change raids to", "href=\"#MX-SEC-01\"", "id=\"MX-SEC-01\"", "Nosotros nunca vamos");
    }

    @Test
    void namesWhatEveryPackageMeetsWithWhereThereIsNoAmendment() {
        var markdown = shown(List.of(amendments("invasion", Goal.UNOPPOSED))).markdown();

        assertThat(markdown)
                .contains(
                        "The package as written is not unopposed, and no other is within reach.",
                        "Each package within reach");
    }

    private static Shown shown(List<Amendments> all) {
        return Shown.of(AmendmentsDocument.of(all));
    }
}
