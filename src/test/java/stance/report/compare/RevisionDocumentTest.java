package stance.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;
import stance.language.Language;
import stance.regress.revision.Revision;
import stance.regress.revision.TestRevision;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.report.terminal.Style;

/** What people see is kept in files; {@code -Dgolden=write} writes them anew. */
@DisplayName("The reports of the review of a rule base")
class RevisionDocumentTest {

    private static final Path GOLDEN = Path.of("src/test/resources/stance/report/compare/revision.txt");

    @TempDir
    private Path folder;

    private Revision revision = new Revision("", "", List.of(), 0, List.of(), List.of(), List.of());

    @BeforeEach
    void revise() {
        var high = TestRule.stance("MX-1")
                .when("$tariff : Tariff( rate > 10, payer == Country.MEXICO )")
                .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 5 );");
        var talks = TestRule.stance("MX-2").when("$talks : Talks()").then("stance.requires( $talks, \"an agenda\" );");
        var low = TestRule.stance("MX-3").when("$tariff : Tariff( rate <= 5 )").then("stance.accepts( $tariff );");
        var silent = TestRule.stance("CA-1")
                .by("CANADA")
                .when("$tariff : Tariff( payer == Country.CANADA )")
                .then("stance.opposes( $tariff );");
        revision = TestRevision.in(folder)
                .scenario("wrong.json", "{ \"pack\": \"test-pack\", \"titel\": \"\" }")
                .before(high, talks, silent)
                .after(
                        high.held("RED_LINE")
                                .when("$tariff : Tariff( rate > 10 )")
                                .with("note", "Read with <i>all</i> of it"),
                        low,
                        silent.with("stated", "2026-01-20"))
                .revise();
    }

    @Test
    void asTextIsWhatTheGoldenFileHolds() throws Exception {
        var text = steady(Shown.of(RevisionDocument.of(revision)).text(Style.PLAIN));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, text);
        }

        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void asAPageIsSoundAndSaysEverythingThatTheTextSays() {
        var page = Shown.of(RevisionDocument.of(revision));

        PageChecks.assertSound(page);
        PageChecks.assertSaysInEveryLanguage(page);
        assertThat(page.markdown()).contains("Read with \\<i\\>all\\</i\\> of it");
        assertThat(steady(page.markdown()))
                .contains("CONFLICT", "MX-2", "No package that was looked at shows it.", "scenarios/tariff.json#talks");
    }

    @Test
    void asJsonIsAsItsSchemaSays() {
        assertThat(TestSchema.published("revision-2.schema.json")
                        .errors(JsonData.write(RevisionData.of(revision, Language.ENGLISH))))
                .isEmpty();
        assertThat(JsonData.write(RevisionData.of(revision, Language.ENGLISH)))
                .contains("\"format\": \"stance.revision/2\"")
                .contains("titel");
    }

    private String steady(String text) {
        return text.replace(folder.toString(), "FOLDER")
                .replaceAll("pack [0-9a-f]{7} becomes [0-9a-f]{7}", "pack A becomes B");
    }
}
