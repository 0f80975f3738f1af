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
import stance.TestRule;
import stance.pack.record.ToBeWritten;

@DisplayName("Lint of what is still to be written")
class PlaceholderTest {

    private static final String NOTE = ToBeWritten.NOTE.words() + "this matches every Tariff.";

    @TempDir
    private Path folder;

    @Test
    void findsNotesTitlesAndQuotesThatWereNeverWritten() {
        var title = new TestRule("MX-02 " + ToBeWritten.TITLE.words(), HIGH.metadata(), HIGH.when(), HIGH.then());
        var quote = TestRule.stance("MX-03")
                .with("quote", ToBeWritten.EXAMPLE_QUOTE.words())
                .when(HIGH.when())
                .then(HIGH.then());

        assertThat(found(Placeholder.CODE, folder, HIGH.with("note", NOTE), title, quote))
                .containsExactly("MX-01", "MX-02", "MX-03");
    }

    @Test
    void findsWhatARuleRequiresWithoutSayingIt() {
        var requires = HIGH.then("stance.requires( $tariff, \"" + ToBeWritten.MISSING.words() + "\" );");

        assertThat(found(Placeholder.CODE, folder, requires)).containsExactly("MX-01");
    }

    @Test
    void findsScenariosWhoseDescriptionWasNeverWritten() {
        var scenario = "'description': '" + ToBeWritten.SCENARIO.words() + "',"
                + " 'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 30 } }";

        assertThat(at(Placeholder.CODE, lint(pack(folder, HIGH), scenario))).containsExactly("test.json");
    }

    @Test
    void isContentWithWordsOfOnesOwnAndWithDrafts() {
        assertThat(found(Placeholder.CODE, folder, HIGH.with("note", "Still to be done by Mexico: this.")))
                .isEmpty();
        assertThat(found(Placeholder.CODE, folder, HIGH.with("note", NOTE).with("status", "DRAFT")))
                .isEmpty();
    }
}
