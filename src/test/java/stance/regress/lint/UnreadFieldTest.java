package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.found;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Lint of types and fields")
class UnreadFieldTest {

    @TempDir
    private Path folder;

    @Test
    void findsTypesAndFieldsThatNoRuleReads() {
        var rule = HIGH.when("$tariff : Tariff( payer == Country.MEXICO )");

        assertThat(found(UnreadField.CODE, folder, rule)).containsExactlyInAnyOrder("Tariff.rate", "Talks");
    }

    @Test
    void countsWhatARuleOnAParentReads() {
        var pack = pack(folder, HIGH.when("$term : Term( place == \"here\" )").then("stance.opposes( $term );"))
                .declarations("""
                        declare Term extends Provision place : String end
                        declare Duty extends Term rate : Double end
                        """);

        assertThat(at(UnreadField.CODE, lint(pack))).containsExactly("Duty.rate");
    }
}
