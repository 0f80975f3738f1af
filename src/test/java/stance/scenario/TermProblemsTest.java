package stance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.pack.PolicyPack;

@DisplayName("A provision that does not fit the vocabulary is refused")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermProblemsTest {

    private static final String DECLARATIONS = TestPack.DECLARATIONS + """
            declare TreatyTerm extends Provision
                note : String @optional
            end

            declare Review extends TreatyTerm
                topics : Integer @range( "0..1000" )
                share : Double @unit( "percent" ) @range( "0..100" ) @optional
                count : Integer @optional
                figure : Double @optional
                date : String @format( date ) @optional
                open : Boolean @optional
            end
            """;

    private PolicyPack pack;

    @BeforeAll
    void load(@TempDir Path folder) {
        pack = TestPack.in(folder).declarations(DECLARATIONS).load();
    }

    @Nested
    @DisplayName("by its type")
    class ByItsType {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvFileSource(resources = "wrong-types.csv", delimiter = '^', quoteCharacter = '`')
        void withThePlaceAndTheNearestName(String provision, String problem) {
            assertThat(TestProblems.provision(pack, provision)).containsExactly(problem);
        }
    }

    @Nested
    @DisplayName("by a field")
    class ByAField {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvFileSource(resources = "wrong-fields.csv", delimiter = '^', quoteCharacter = '`')
        void withThePlaceTheValueAndWhatItMustBe(String provision, String problem) {
            assertThat(TestProblems.provision(pack, provision)).containsExactly(problem);
        }

        @Test
        void andAllOfItsMistakesTogether() {
            var problems = TestProblems.provision(
                    pack, "{ 'type': 'Review', 'topics': 'many', 'open': 1, 'share': 200, 'nod': '' }");

            assertThat(problems)
                    .extracting(problem -> problem.split(" ", 3)[1])
                    .containsExactlyInAnyOrder(
                            "/provisions/p/topics", "/provisions/p/open", "/provisions/p/share", "/provisions/p/nod");
        }
    }

    @Nested
    @DisplayName("by a number")
    class ByANumber {

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvFileSource(resources = "wrong-numbers.csv", delimiter = '^', quoteCharacter = '`')
        void ofTheWrongKindOrBeyondItsRange(String field, String value, String problem) {
            var topics = field.equals("topics") ? "" : "'topics': 1, ";

            var problems =
                    TestProblems.provision(pack, "{ 'type': 'Review', " + topics + "'" + field + "': " + value + " }");

            assertThat(problems)
                    .singleElement()
                    .asString()
                    .contains("/provisions/p/" + field)
                    .endsWith(problem);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "1000", "1.0", "1e2", "0e999", "-0"})
        void butNotByTheWayInWhichAWholeNumberIsWritten(String value) {
            assertThat(TestProblems.provision(pack, "{ 'type': 'Review', 'topics': " + value + " }"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1e299", "1e-299", "0.1", "0e400", "1234567890.123456", "0.30000000000000004"})
        void norByTheSizeOfADecimalThatFits(String value) {
            assertThat(TestProblems.provision(pack, "{ 'type': 'Review', 'topics': 1, 'figure': " + value + " }"))
                    .isEmpty();
        }
    }
}
