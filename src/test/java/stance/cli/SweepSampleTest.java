package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("stance sweep --sample")
class SweepSampleTest {

    private static final String JULY = "scenarios/tmec-2026/july-package.json";

    @TempDir
    private Path folder;

    @Test
    void estimatesWhatASweepRefuses() throws Exception {
        var scenario = tiedTogether();
        var rules = folder.toString();

        var refused = TestRun.of("sweep", scenario, "--rules", rules);
        var estimated = TestRun.of("sweep", scenario, "--rules", rules, "--sample", "400", "--seed", "7");

        assertThat(refused.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err())
                .contains("MX-1 may look at 20 provisions together, in 3.49e+09 combinations")
                .containsPattern("would take about \\d+ (minute|hour|day)s? on this machine")
                .contains("stance sweep --sample 20000");
        assertThat(estimated.status()).isZero();
        assertThat(estimated.out())
                .contains("of 3,486,784,401 packages")
                .contains("An estimate from 400 packages, drawn at random with seed 7.")
                .contains("sample of 400 with seed 7");
    }

    @Test
    void givesTheSameTwice() {
        var one = TestRun.of("sweep", JULY, "--sample", "30", "--seed", "5");

        assertThat(TestRun.of("sweep", JULY, "--sample", "30", "--seed", "5").out())
                .isEqualTo(one.out());
        assertThat(TestRun.of("sweep", JULY, "--sample", "30", "--seed", "6").out())
                .isNotEqualTo(one.out());
    }

    @Test
    void isExactWhereTheSampleIsAsLargeAsTheSpace() {
        var run = TestRun.of("sweep", JULY, "--sample", "71");

        assertThat(run.out())
                .contains("Nobody opposes 32.4 % of 71 packages; every party accepts 9.9 %.")
                .contains("every package was evaluated");
    }

    @Test
    void isCrossCheckedPackageByPackage() {
        var run = TestRun.of("sweep", JULY, "--sample", "20", "--cross-check");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    /** A count over 20 provisions, each in three forms. */
    private String tiedTogether() throws Exception {
        TestPack.in(folder)
                .stance(
                        "MX-1",
                        "accumulate( $t : Tariff( payer == Country.MEXICO ), $n : count( $t ); $n > 6 )",
                        "stance.opposes( stance.thePackage() );");
        var provisions = IntStream.range(0, 20)
                .mapToObj(i -> "\"t" + i + "\": { \"type\": \"Tariff\", \"payer\": \"MEXICO\" }")
                .collect(Collectors.joining(", "));
        var alternatives = IntStream.range(0, 20)
                .mapToObj(i ->
                        "\"t" + i + "\": { \"a\": { \"payer\": \"CANADA\" }, \"b\": { \"payer\": \"UNITED_STATES\" } }")
                .collect(Collectors.joining(", "));
        var file = folder.resolve("wide.json");
        Files.writeString(
                file,
                "{ \"pack\": \"" + TestPack.ID
                        + "\", \"title\": \"Wide\", \"asOf\": \"2026-01-31\", \"parties\": [\"MEXICO\"],"
                        + " \"provisions\": { " + provisions + " }, \"alternatives\": { " + alternatives + " } }");
        return file.toString();
    }
}
