package stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.problem.Problem;

class TestPackTest {

    @TempDir
    private Path temporary;

    @Test
    void aStanceOfTheFixtureFires() {
        var pack = TestPack.in(temporary)
                .stance("MX-1", "$tariff : Tariff( rate > 10 )", "stance.opposes( $tariff );")
                .load();

        var found = TestPack.findings(pack, "'duty': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 }");

        assertThat(found).extracting(finding -> finding.stance().id()).containsExactly("MX-1");
    }

    @Test
    void problemsNameFilesInsideOfThePack() {
        var problems = TestPack.in(temporary)
                .stance("MX-1", "$tariff : Tarif()", "stance.opposes( $tariff );")
                .problems();

        assertThat(problems)
                .first()
                .extracting(Problem::place)
                .hasToString("MX-1.drl:9:6");
    }
}
