package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("Lint of texts")
class TextForEnumTest {

    @TempDir
    private Path folder;

    @Test
    void findsTextsThatRulesCompareWithLiterals() {
        var pack = pack(
                        folder,
                        HIGH.when("$duty : Duty( goods in ( \"steel\", \"corn\" ) )")
                                .then("stance.opposes( $duty );"))
                .declarations("declare Duty extends Provision goods : String end\n");

        assertThat(lint(pack).findings())
                .filteredOn(finding -> finding.code().equals(TextForEnum.CODE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).isEqualTo("Duty.goods");
                    assertThat(finding.message().toString()).contains("\"corn\", \"steel\"");
                });
    }

    @Test
    void isContentWithEnumsAndWithTextsThatNoRuleComparesWithALiteral() {
        var pack = pack(
                        folder,
                        HIGH.when("$duty : Duty( $goods : goods, payer == Country.MEXICO )")
                                .then("stance.opposes( $duty );"))
                .declarations(TestPack.DECLARATIONS + "declare Duty extends Tariff goods : String end\n");

        assertThat(at(TextForEnum.CODE, lint(pack))).isEmpty();
    }
}
