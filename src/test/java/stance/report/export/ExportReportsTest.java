package stance.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.export.Export;
import stance.explore.space.Space;
import stance.report.data.TestSchema;
import stance.table.Csv;

@DisplayName("Packages as a table")
class ExportReportsTest {

    @TempDir
    private Path folder;

    private Export export() {
        var pack = TestPack.in(folder)
                .stance("MX-1", "$tariff : Tariff( rate > 10 )", "stance.opposes( $tariff );")
                .stance("MX-2", "$talks : Talks()", "stance.supports( $talks );")
                .load();
        var file = TestPack.scenario(pack, """
                'parties': ['MEXICO', 'CANADA'],
                'provisions': {
                    'tariff': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 },
                    'talks': { 'type': 'Talks', 'participants': ['MEXICO'] }
                },
                'alternatives': {
                    'tariff': { 'lower, or “half”': { 'rate': 5 }, 'none': null },
                    'talks': { 'none': null }
                }
                """);
        return Export.of(Space.of(file, file.base(), List.of()), new Evaluator(Filters.NONE, false), done -> {});
    }

    @Test
    void hasARowForEachPackageAsCsv() {
        assertThat(Csv.of(ExportTable.of(export()))).isEqualTo("""
                provision.tariff,provision.talks,verdict,response.MEXICO,response.CANADA,\\
                alignment.MEXICO,alignment.CANADA
                as written,as written,NEGOTIABLE,OBJECTS,SILENT,0.5,
                as written,none,NEGOTIABLE,OBJECTS,SILENT,0.0,
                "lower, or “half”",as written,UNDETERMINED,SILENT,SILENT,1.0,
                "lower, or “half”",none,UNDETERMINED,SILENT,SILENT,,
                none,as written,UNDETERMINED,ACCEPTS,SILENT,1.0,
                """.replace("\\\n", ""));
    }

    @Test
    void isReadBackByAReaderOfCsv() {
        var rows = CsvReader.builder().ofNamedCsvRecord(Csv.of(ExportTable.of(export()))).stream()
                .toList();

        assertThat(rows).hasSize(5);
        assertThat(rows.get(2).getField("provision.tariff")).isEqualTo("lower, or “half”");
    }

    @Test
    void hasALineForEachPackageAsJsonLinesAsItsSchemaSays() {
        var lines = PackageData.lines(export()).lines().toList();

        assertThat(lines)
                .hasSize(5)
                .allSatisfy(line -> assertThat(
                                TestSchema.published("package-2.schema.json").errors(line))
                        .isEmpty());
        assertThat(lines.get(0))
                .isEqualTo("{\"format\":\"stance.package/2\","
                        + "\"provisions\":{\"tariff\":\"as written\",\"talks\":\"as written\"},"
                        + "\"verdict\":\"NEGOTIABLE\","
                        + "\"responses\":{\"MEXICO\":\"OBJECTS\",\"CANADA\":\"SILENT\"},"
                        + "\"alignments\":{\"MEXICO\":0.5}}");
    }
}
