package stance.report.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.record.VocabularyListing;
import stance.report.list.VocabularyData.FieldData;
import stance.report.list.VocabularyData.TypeData;

@DisplayName("The vocabulary as JSON says how terms are said in sentences")
class VocabularyDataTest {

    private static final Path SHIPPED = Path.of("rules/tmec-2026");

    @Test
    void inThePhrasesOfThePack() {
        var operation = type(PolicyPack.load(SHIPPED), "MilitaryOperation", Language.ENGLISH);

        assertThat(operation.phrase()).isEqualTo("a military operation");
        assertThat(field(operation, "territory").phrase()).isEqualTo("takes place in {}");
        assertThat(field(operation, "territory").denial()).isEmpty();
    }

    @Test
    void bothWaysForAFlag() {
        var consent = field(type(PolicyPack.load(SHIPPED), "MilitaryOperation", Language.ENGLISH), "consent");

        assertThat(consent.phrase()).isEqualTo("has the consent of that country");
        assertThat(consent.denial()).contains("lacks the consent of that country");
    }

    @Test
    void inTheLanguageOfTheReader() {
        var operation = type(PolicyPack.load(SHIPPED), "MilitaryOperation", Language.SPANISH);

        assertThat(operation.phrase()).isEqualTo("una operación militar");
        assertThat(field(operation, "purpose").label().in(Language.SPANISH)).isEqualTo("propósito");
        assertThat(field(operation, "purpose").phrase()).isEqualTo("es para {}");
        assertThat(field(operation, "consent").denial()).contains("carece del consentimiento de ese país");
    }

    @Test
    void byNamesWhereThePackHasNoPhrases(@TempDir Path folder) {
        var pack = TestPack.in(folder).declarations("""
                        declare Term extends Provision @doc( "Any duty on trade." ) end
                        declare Tariff extends Term
                            regionalContent : Integer
                            lasting : Boolean
                            certified : Boolean @phrase( "is certified: {}" )
                        end
                        """).load();
        var tariff = type(pack, "Tariff", Language.ENGLISH);

        assertThat(type(pack, "Term", Language.ENGLISH).phrase()).isEqualTo("any duty on trade");
        assertThat(tariff.phrase()).isEqualTo("Tariff");
        assertThat(field(tariff, "regionalContent").label().written()).isEqualTo("regional content");
        assertThat(field(tariff, "regionalContent").phrase()).isEqualTo("regional content: {}");
        assertThat(field(tariff, "lasting").phrase()).isEqualTo("lasting: yes");
        assertThat(field(tariff, "lasting").denial()).contains("lasting: no");
        assertThat(field(tariff, "certified").denial()).contains("is certified: no");
    }

    private static TypeData type(PolicyPack pack, String name, Language language) {
        return VocabularyData.of(VocabularyListing.of(pack, List.of()), language).types().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static FieldData field(TypeData type, String name) {
        return type.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
