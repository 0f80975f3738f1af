package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.pack.form.PackForm;
import stance.pack.profile.FormPrinter;
import stance.pack.profile.ProfileReader;
import stance.pack.profile.RuleLayout;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Problems;

@DisplayName("A file of rules that is laid out")
class RuleLayoutTest {

    private static final long SEED = Long.getLong("stance.seed", 1);

    static Stream<Path> shipped() throws IOException {
        try (var files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".drl")).toList().stream();
        }
    }

    static LongStream seeds() {
        return LongStream.range(SEED * 1_000, SEED * 1_000 + 20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void staysAsItIsWhereItIsShipped(Path file) throws IOException {
        var text = Files.readString(file);

        assertThat(laidOut(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysTheSameAndStaysSo(long seed) {
        var declarations = new RandomVocabulary(new Random(seed)).form();
        var vocabulary = VocabularyReader.read(declarations, new Problems());
        var rules = new RandomRules(new RandomValues(new Random(seed)), vocabulary).form(20);

        for (var form : new PackForm[] {declarations, rules}) {
            var text = laidOut(FormPrinter.print(form).replace("\n", "  "));
            assertThat(read(form.file(), text)).isEqualTo(form);
            assertThat(laidOut(text)).isEqualTo(text);
            assertThat(text.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
        }
    }

    @Test
    void keepsEveryComment() {
        var text = laidOut("""
                /* Who reads this */ package test_pack; // ours
                // Of tariffs
                rule "MX-1 A" @actor( MEXICO )   // who
                  /* before
                     when */
                when $t:Tariff(payer==Country.MEXICO, // one
                  // two
                  rate>5 /* three */) then // four
                stance.opposes($t) ; // five
                end
                // at the end""");

        assertThat(text).isEqualTo("""
                /* Who reads this */
                package test_pack // ours

                // Of tariffs
                rule "MX-1 A"
                    @actor( MEXICO ) // who
                /* before
                     when */
                when
                    $t : Tariff(
                        payer == Country.MEXICO, // one
                        // two
                        rate > 5 /* three */
                    )
                then // four
                    stance.opposes( $t ); // five
                end

                // at the end
                """);
        assertThat(laidOut(text)).isEqualTo(text);
    }

    @Test
    void leavesOutTheSignsThatMayBeLeftOut() {
        var text = laidOut("package x; // a\ndeclare enum C A(\"a\"); label : String; end declare T extends Provision "
                + "f : C @doc( \"x\" ); // b\n g : java.util.Set<C>; end");

        assertThat(text).isEqualTo("""
                package x // a

                declare enum C
                    A("a");
                    label : String
                end

                declare T extends Provision
                    f : C
                        @doc( "x" ) // b
                    g : java.util.Set<C>
                end
                """);
    }

    @Test
    void breaksWhatIsTooLongAtItsOperators() {
        var text =
                laidOut("package test_pack rule \"MX-1 A\" when $t : Tariff( payer == Country.MEXICO && rate > 10 || "
                        + "payer == Country.CANADA && rate > 20 || payer == Country.UNITED_STATES && rate > 30 )"
                        + " then stance.opposes( $t ); end");

        assertThat(text).contains("""
                    $t : Tariff(
                        payer == Country.MEXICO && rate > 10
                            || payer == Country.CANADA && rate > 20
                            || payer == Country.UNITED_STATES && rate > 30
                    )
                """);
    }

    @Test
    void keepsTheLineEndsOfItsMachine() {
        var lines = "package test_pack\nrule \"A b\" when $t : Tariff() then stance.opposes( $t ); end";

        assertThat(laidOut(lines.replace("\n", "\r\n")))
                .isEqualTo(laidOut(lines).replace("\n", "\r\n"));
    }

    @Test
    void isNoneWhereItCannotBeRead() {
        var problems = new Problems();

        assertThat(RuleLayout.of("rules.drl", "package x rule", problems)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    private static PackForm read(String name, String text) {
        return ProfileReader.read(name, text, new Problems()).orElseThrow();
    }

    private static String laidOut(String text) {
        return RuleLayout.of("rules.drl", text, new Problems()).orElseThrow();
    }
}
