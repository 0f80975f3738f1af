package stance.pack.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.pack.form.PackForm;
import stance.problem.Problems;

class FormPrinterTest {

    static List<Path> shipped() throws IOException {
        try (var files = Files.walk(Path.of("rules"))) {
            return files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    private static PackForm read(String text) {
        var problems = new Problems();
        var form = ProfileReader.read("rules.drl", text, problems);
        assertThat(problems.all()).isEmpty();
        return form.orElseThrow();
    }

    private static PackForm rule(String when, String then) {
        return read("package p rule \"A a\" when " + when + " then " + then + " end");
    }

    @Nested
    class ReadingWhatWasPrinted {

        @ParameterizedTest
        @MethodSource("stance.pack.profile.FormPrinterTest#shipped")
        void givesTheSameFormOfEveryShippedFile(Path path) throws IOException {
            var form = read(Files.readString(path));

            assertThat(read(FormPrinter.print(form))).isEqualTo(form);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "$t : Tariff()",
                    "Tariff( a1 == 1, b1 != -2.50, c1 < 007, d1 in ( 1, $x, E.A ), e1 not in ( true ) )",
                    "Tariff( $b : bb, !( a1 == 1 || b1 == 2 && c1 == 3 ), ( a1 == 1 && b1 == 2 ) || c1 == null )",
                    "Tariff( !( !( a1 == 1 ) ), a1 contains E.A, a1 not contains $b, a1 memberOf $b, a1 not memberOf $b )",
                    "Tariff( $b == null || $c != null ) not Tariff() not( $t : Tariff() ) exists( Tariff( aa == 1 ) )",
                    "forall( $t : Tariff( aa == \"\\\"q\\\" \\\\ ñ\" ) ) ( A() or $b : B( aa == 1 ) or A( aa == 2 ) )",
                    "accumulate( $t : Tariff( aa > 1 ); $n : count( $t ); $n > 1, $n <= $m )"
                })
        void givesTheSameFormOfEveryCondition(String when) {
            var form = rule(when, "stance.opposes( $t );");

            assertThat(read(FormPrinter.print(form))).isEqualTo(form);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "stance.opposes();",
                    "stance.requires( $t, $u, \"a \\\"text\\\" \\\\\" );",
                    "stance.opposes( stance.thePackage() );",
                    "stance.proposes( $t, \"rate\", -2.5 ); stance.proposes( $t, \"who\", C.A, C.B );",
                    "stance.proposesProvision( \"Type\", \"a\", true, \"b\", null );"
                })
        void givesTheSameFormOfEveryEffect(String then) {
            var form = rule("$t : Tariff()", then);

            assertThat(read(FormPrinter.print(form))).isEqualTo(form);
        }
    }

    @Nested
    class Printing {

        @Test
        void keepsWhatTheParenthesesMean() {
            var form = rule("Tariff( a1 == 1 && ( b1 == 2 || c1 == 3 ) )", "stance.opposes( $t );");

            assertThat(FormPrinter.print(form)).contains("a1 == 1 && ( b1 == 2 || c1 == 3 )");
        }

        @Test
        void dropsParenthesesThatSayNothing() {
            var form = rule("Tariff( ( ( a1 == 1 ) && ( b1 == 2 && c1 == 3 ) ) )", "stance.opposes( $t );");

            assertThat(FormPrinter.print(form)).contains("Tariff( a1 == 1 && b1 == 2 && c1 == 3 )");
        }

        @Test
        void putsEachConstraintOnItsOwnLineWhereThereAreMoreThanTwo() {
            var form = rule("Tariff( a1 == 1, b1 == 2, c1 == 3 )", "stance.opposes( $t );");

            assertThat(FormPrinter.print(form)).contains("""
                        Tariff( a1 == 1,
                            b1 == 2,
                            c1 == 3 )
                    """);
        }
    }
}
