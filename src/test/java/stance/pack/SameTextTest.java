package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.pack.vocabulary.Value;
import stance.record.StanceListing;
import stance.record.StanceQuery;

@DisplayName("A text that looks the same is the same")
class SameTextTest {

    private static final String SALE = "declare Sale extends Provision good : String end";
    private static final String COMPOSED = "caf\u00e9";
    private static final String DECOMPOSED = "cafe\u0301";

    @TempDir
    private Path folder;

    private TestPack pack(String good) {
        return TestPack.in(folder)
                .declarations(TestPack.DECLARATIONS + SALE)
                .rules(TestPack.rule("MX-1", "$x : Sale( good == \"" + good + "\" )", "stance.opposes( $x );")
                        .replace("A title", "On " + good));
    }

    @ParameterizedTest
    @CsvSource({
        COMPOSED + "," + COMPOSED,
        COMPOSED + "," + DECOMPOSED,
        DECOMPOSED + "," + COMPOSED,
        DECOMPOSED + "," + DECOMPOSED,
        COMPOSED + ",cafe\\u0301",
        DECOMPOSED + ",caf\\u00e9"
    })
    void inARuleAndInAScenarioHoweverAccentsAreWritten(String ofRule, String ofScenario) {
        var found = TestPack.findings(pack(ofRule).load(), "'sale': { 'type': 'Sale', 'good': '" + ofScenario + "' }");

        assertThat(found).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPOSED, DECOMPOSED})
    void inAStanceAndInASearch(String written) {
        var pack = pack(written).load();

        for (var search : new String[] {COMPOSED, DECOMPOSED}) {
            assertThat(StanceListing.of(pack, searching(search)).stances()).hasSize(1);
        }
    }

    private static StanceQuery searching(String words) {
        var all = StanceQuery.ALL;
        return new StanceQuery(
                all.stances(),
                all.actors(),
                all.topics(),
                all.strengths(),
                all.bases(),
                all.types(),
                all.effects(),
                all.sources(),
                all.speakers(),
                all.asOf(),
                all.said(),
                words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "water|water",
                "two words|two words",
                "''|\"\"",
                " water|\" water\"",
                "water |\"water \"",
                "\u00a0|\"\u00a0\""
            })
    void isShownInQuotesWherePartOfItWouldNotBeSeen(String text, String shown) {
        assertThat(new Value.Text(text).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void hasTheSameHashWhateverItsLinesEndIn(String end) throws Exception {
        var before = pack("water").load().hash();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", end));
            }
        }

        assertThat(PolicyPack.load(folder.resolve(TestPack.ID)).hash()).isEqualTo(before);
    }
}
