package stance.negotiate.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.language.Phrase;
import stance.negotiate.conflict.Issue;
import stance.problem.Problems;
import stance.problem.RefusedException;

@DisplayName("A file of utilities")
class UtilityFileTest {

    private static final List<Issue> ISSUES = List.of(issue("fund", "none", "ten"), issue("trade", "open", "closed"));

    private static final String PLAIN = """
            { "A": { "reservation": 0.3, "slots": {
                "fund": { "weight": 0.75, "options": { "none": 0, "ten": 1 } },
                "trade": { "weight": 0.25, "options": { "open": 0.5, "closed": 1 } } } } }
            """;

    private static final String GENIUS = """
            { "LinearAdditiveUtilitySpace": {
                "name": "a", "domain": { "name": "d", "issuesValues": {} },
                "issueWeights": { "fund": 0.75, "trade": 0.25 },
                "issueUtilities": {
                  "fund": { "discreteutils": { "valueUtilities": { "none": 0, "ten": 1 } } },
                  "trade": { "discreteutils": { "valueUtilities": { "open": 0.5, "closed": 1 } } } },
                "reservationBid": { "issuevalues": { "fund": "none", "trade": "closed" } } } }
            """;

    @TempDir
    private Path folder;

    private static Issue issue(String id, String... options) {
        return new Issue(id, Stream.of(options).map(Phrase::verbatim).toList());
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("worth.json"), text).toString();
    }

    private static Utility read(String named, String party) {
        return Objects.requireNonNull(UtilityFile.read(named).get(party));
    }

    @Test
    void saysWhatEachPackageIsWorth() throws IOException {
        var utility = read(file(PLAIN), "A");

        assertThat(utility.of(ISSUES, List.of(1, 0))).isCloseTo(0.875, within(1e-12));
        assertThat(utility.of(ISSUES, List.of(0, 1))).isCloseTo(0.25, within(1e-12));
        assertThat(utility.reservation()).isEqualTo(0.3);
    }

    @Test
    void mayBeTheProfileThatAPartyHasInGeniusWeb() throws IOException {
        var utility = read("B=" + file(GENIUS), "B");

        assertThat(utility.of(ISSUES, List.of(1, 0))).isCloseTo(0.875, within(1e-12));
        assertThat(utility.reservation()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void mayHaveTheNewNamesOfGeniusWeb() throws IOException {
        var utility = read("B=" + file(GENIUS.replace("discreteutils", "DiscreteValueSetUtilities")), "B");

        assertThat(utility.of(ISSUES, List.of(1, 0))).isCloseTo(0.875, within(1e-12));
    }

    @Test
    void isOfNobodyWhereAProfileOfGeniusWebNamesNoParty() {
        assertThatThrownBy(() -> UtilityFile.read(file(GENIUS)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("which does not say whose it is");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "weight": 0.75   | "weight": 0.5    | The weights add up to 0.75, not to 1.
                "weight": 0.75   | "weight": 1.75   | it must be a number from 0 to 1
                "weight": 0.75   | "wieght": 0.75   | wieght
                "ten": 1         | "ten": "much"    | must be a number
                "reservation"    | "reserve"        | reserve
                """)
    void tellsWhatIsWrongWithIt(String written, String instead, String message) {
        assertThat(PLAIN).contains(written);

        assertThatThrownBy(() -> UtilityFile.read(file(PLAIN.replace(written, instead))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "fund"  | "funds" | There is no provision "funds".
                "ten"   | "tne"   | "fund" has no option "tne".
                , "ten": 1 | ``   | Nothing says what "ten" of "fund" is worth.
                """)
    void isRefusedWhereItDoesNotFitThePackages(String written, String instead, String message) throws IOException {
        var utility = read(file(PLAIN.replace(written, instead)), "A");
        var problems = new Problems();

        utility.check("A", ISSUES, problems);

        assertThat(problems.all())
                .extracting(problem -> problem.message().toString())
                .contains(message);
    }
}
