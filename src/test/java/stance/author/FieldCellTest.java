package stance.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.pack.PolicyPack;
import stance.pack.profile.FormPrinter;
import stance.pack.vocabulary.Field;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;

@DisplayName("A cell of a field")
class FieldCellTest {

    private static final String LEVY = """
            declare Levy extends Provision
                payer : Country @optional
                among : java.util.Set<Country> @optional
                since : String @format( date ) @optional
                called : String @optional
                share : Double @range( "0..100" ) @optional
                fixed : Boolean @optional
            end
            """;

    private final PolicyPack pack;
    private final Problems problems = new Problems();

    FieldCellTest(@TempDir Path folder) {
        this.pack = TestPack.in(folder.resolve("rules"))
                .declarations(TestPack.DECLARATIONS + LEVY)
                .stance("MX-1", "$talks : Talks()", "stance.supports( $talks );")
                .load();
    }

    private Field field(String name) {
        return pack.vocabulary().type("Levy").flatMap(type -> type.field(name)).orElseThrow();
    }

    private String read(String field, String cell) {
        return FieldCell.read(cell, field(field), Place.of("sheet A1"), problems).stream()
                .map(FormPrinter::print)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "payer ~ MEXICO ~ payer == Country.MEXICO",
                "payer ~ MEXICO, CANADA ~ payer in ( Country.MEXICO, Country.CANADA )",
                "payer ~ in MEXICO ~ payer in ( Country.MEXICO )",
                "payer ~ != MEXICO ~ payer != Country.MEXICO",
                "payer ~ not in MEXICO, CANADA ~ payer not in ( Country.MEXICO, Country.CANADA )",
                "payer ~ absent ~ payer == null",
                "payer ~ present ~ payer != null",
                "payer ~ absent or MEXICO ~ payer == null || payer == Country.MEXICO",
                "among ~ contains MEXICO ~ among contains Country.MEXICO",
                "among ~ contains MEXICO; not contains CANADA"
                        + " ~ among contains Country.MEXICO, among not contains Country.CANADA",
                "since ~ >= 2026-01-01; < 2026-07-01 ~ since >= \"2026-01-01\", since < \"2026-07-01\"",
                "share ~ 0 or > 12.5 ~ share == 0 || share > 12.5",
                "fixed ~ false ~ fixed == false",
                "called ~ the levy ~ called == \"the levy\"",
                "called ~ \"this, that; or \"\"those\"\"\" ~ called == \"this, that; or \\\"those\\\"\"",
                "called ~ \"absent\" ~ called == \"absent\"",
            })
    void saysWhatARuleAsksAndIsWrittenAsItIsRead(String field, String cell, String constraints) {
        assertThat(read(field, cell)).isEqualTo(constraints);
        assertThat(FieldCell.print(
                        FieldCell.read(cell, field(field), Place.of(""), problems),
                        field(field).type()))
                .contains(cell);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "payer | Mexico | payer == Country.MEXICO",
                "payer | not MEXICO | payer != Country.MEXICO",
                "payer | not MEXICO, CANADA | payer not in ( Country.MEXICO, Country.CANADA )",
                "payer | == MEXICO | payer == Country.MEXICO",
                "among | MEXICO | among contains Country.MEXICO",
                "among | MEXICO, CANADA | among contains Country.MEXICO, among contains Country.CANADA",
                "share | = 5 | share == 5",
                "share | ≥ 5 | share >= 5",
                "share | => 5 | share >= 5",
                "share | =< 5 | share <= 5",
                "share | 5, 6 | share in ( 5, 6 )",
                "fixed | TRUE | fixed == true",
            })
    void isUnderstoodAsPeopleWriteIt(String field, String cell, String constraints) {
        assertThat(read(field, cell)).isEqualTo(constraints);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "payer | MEXCO | \"MEXCO\" is none of the values of payer.",
                "share | 25% | \"25%\" is no number, such as share has.",
                "share | > 5, 6 | \">\" compares with one value; these are 2.",
                "share | 30,5 | \"30,5\" may be one number or several.",
                "share | >= 1,000 | \"1,000\" may be one number or several.",
                "share | 10-30 | \"10-30\" is no number, such as share has.",
                "payer | not MEXICO or CANADA | \"not MEXICO or CANADA\" can be read in two ways.",
                "among | MEXICO, CANADA or CANADA | \"or\" compares with one value; these are 3.",
                "fixed | yes | \"yes\" is neither true nor false, as fixed is.",
            })
    void namesItsPlaceWhereItCannotBeRead(String field, String cell, String message) {
        read(field, cell);

        assertThat(problems.all())
                .extracting(problem -> problem.message().toString())
                .containsExactly(message);
        assertThat(problems.all()).extracting(Problem::place).containsExactly(Place.of("sheet A1"));
    }

    @Test
    void readsAnEmptyListOfPartsAsNothing() {
        assertThat(read("payer", " ; ")).isEmpty();
    }
}
