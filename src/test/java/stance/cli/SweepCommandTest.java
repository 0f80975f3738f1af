package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("stance sweep")
class SweepCommandTest {

    private static final String SCENARIO = "scenarios/tmec-2026/linkage-across-topics.json";

    @Test
    void ranksNothingUnlessAsked() {
        assertThat(TestRun.of("sweep", SCENARIO).out()).doesNotContain("The best packages");
    }

    @Test
    void listsTheBestPackagesWithTheirVerdicts() {
        var run = TestRun.of("sweep", SCENARIO, "--top", "2", "--by", "maximin");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("The best packages by the alignment of the party that is farthest from it")
                .contains("1.00 AGREEMENT")
                .contains("None is better for one of Mexico and the United States");
    }

    @Test
    void comparesTheChosenPartiesAlone() {
        var run = TestRun.of("sweep", "scenarios/tmec-2026/extension-and-dairy.json", "--front", "mexico,canada");

        assertThat(run.out()).contains("None is better for one of Mexico and Canada without");
    }

    @Test
    void refusesAPartyThatIsNone() {
        var run = TestRun.of("sweep", SCENARIO, "--front", "CANADA");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("\"CANADA\" is no party of the scenario.");
    }

    @Test
    void refusesToListNoPackage() {
        var run = TestRun.of("sweep", SCENARIO, "--top", "0");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("is not a whole number from 1 to 1000000");
    }

    @Test
    void namesTheOnlyPackageOfASpace() {
        var run = TestRun.of("sweep", "scenarios/tmec-2026/compliant-goods-tariff.json", "--top", "1");

        assertThat(run.out())
                .contains("  as written  0.00 NEGOTIABLE", "1 package, NEGOTIABLE; as written")
                .doesNotContain("; \n", ";\n");
    }
}
