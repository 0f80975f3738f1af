package stance.pack.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.language.Translated;
import stance.problem.Problem;

class VocabularyReaderTest {

    @TempDir
    private Path temporary;

    private List<Problem> problems(String declarations) {
        return TestPack.in(temporary).declarations(declarations).problems();
    }

    private Vocabulary vocabulary(String declarations) {
        return TestPack.in(temporary).declarations(declarations).load().vocabulary();
    }

    private static String repeat(int times, String separator, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(separator));
    }

    @Nested
    class Types {

        @Test
        void inheritTheFieldsOfTheirParentsWhereverTheseAreDeclared() {
            var vocabulary = vocabulary("""
                    declare Toll extends Duty vehicle : String end
                    declare Duty extends Charge rate : Double end
                    declare Charge extends Provision since : String @format( date ) @optional end
                    """);

            assertThat(vocabulary.type("Toll").orElseThrow().fieldNames()).containsExactly("since", "rate", "vehicle");
            assertThat(vocabulary.statableNames()).containsExactly("Toll");
        }

        @Test
        void mayUseAnEnumThatIsDeclaredBehindThem() {
            var vocabulary = vocabulary("declare Toll extends Provision on : Road end declare enum Road A1; end");

            assertThat(vocabulary.type("Toll").orElseThrow().field("on")).isPresent();
        }

        @Test
        void areRefusedWhereTheyExtendThemselves() {
            var found = problems("declare Duty extends Charge end\ndeclare Charge extends Duty end");

            assertThat(found)
                    .extracting(Problem::code, problem -> problem.place().toString())
                    .containsExactly(
                            tuple("vocabulary.circle", "vocabulary.drl:5:9"),
                            tuple("vocabulary.circle", "vocabulary.drl:6:9"));
        }

        @Test
        void areRefusedWithTheFieldThatTheyDeclareTwice() {
            var found = problems("""
                    declare Duty extends Provision rate : Double end
                    declare Toll extends Duty rate : Integer end
                    """);

            assertThat(found)
                    .extracting(Problem::code, problem -> problem.place().toString())
                    .containsExactly(tuple("vocabulary.duplicate", "vocabulary.drl:6:27"));
        }

        @Test
        void areRefusedTwice() {
            assertThat(problems("declare Duty extends Provision end declare Duty extends Provision end"))
                    .extracting(Problem::code)
                    .containsExactly("vocabulary.duplicate");
        }
    }

    @Nested
    class Annotations {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Integer | @range( "100..0" )   | vocabulary.annotation
                Integer | @range( "0 to 100" ) | vocabulary.annotation
                String  | @range( "0..100" )   | vocabulary.annotation
                Integer | @format( date )      | vocabulary.annotation
                String  | @format( email )     | vocabulary.annotation
                String  | @optional( "yes" )   | vocabulary.annotation
                String  | @doc                 | vocabulary.annotation
                String  | @optional @optional  | vocabulary.duplicate
                String  | @options             | vocabulary.unknown-annotation
                String  | @affects( "MEXICO" ) | vocabulary.annotation
                String  | @affects             | vocabulary.part
                String  | @carriedOutBy        | vocabulary.part
                String  | @phrase              | vocabulary.annotation
                String  | @phrase( "" )        | vocabulary.annotation
                String  | @phrase( "of" )      | vocabulary.annotation
                String  | @phrase( "{} to {}" )| vocabulary.annotation
                Boolean | @phrase( "with" )    | vocabulary.annotation
                Boolean | @phrase( "{} or {}" )| vocabulary.annotation
                """)
        void thatDoNotFitAreRefused(String type, String annotations, String code) {
            var found = problems("declare Duty extends Provision amount : " + type + " " + annotations + " end");

            assertThat(found).extracting(Problem::code).containsExactly(code);
        }

        @Test
        void sayHowTypesAndFieldsReadInASentence() {
            var type = vocabulary("""
                            declare Toll extends Provision
                                @phrase( "a toll" )
                                rate : Double @phrase( "of {}" )
                                refunded : Boolean @phrase( "that is refunded | that is kept" )
                                road : String
                            end
                            """).type("Toll").orElseThrow();

            assertThat(type.phrase()).contains(Translated.of("a toll"));
            assertThat(type.fields())
                    .extracting(field -> field.phrase().map(Phrases::written))
                    .containsExactly(
                            Optional.of(new Phrasing.Around("of {}")),
                            Optional.of(new Phrasing.Either("that is refunded", "that is kept")),
                            Optional.empty());
        }

        @Test
        void sayWhichPartAnActorHas() {
            var type = vocabulary("""
                            declare enum Country MEXICO, CHINA; end
                            declare Toll extends Provision
                                payer : Country @carriedOutBy @affects
                                users : java.util.Set<Country> @affects
                            end
                            """).type("Toll").orElseThrow();

            assertThat(type.fields())
                    .extracting(Field::parts)
                    .containsExactly(Set.of(Part.CARRIES_OUT, Part.AFFECTED), Set.of(Part.AFFECTED));
        }

        @Test
        void giveAPartOnlyToAnEnumThatNamesAnActor() {
            var found = problems("""
                    declare enum Country MEXIC, CHINA; end
                    declare Duty extends Provision payer : Country @affects end
                    declare Toll extends Duty end
                    """);

            assertThat(found).singleElement().satisfies(problem -> {
                assertThat(problem.place()).hasToString("vocabulary.drl:6:32");
                assertThat(problem.message().toString()).contains("payer", "@affects", "MEXIC, CHINA");
                assertThat(problem.hint()).hasToString("Maybe you meant \"MEXICO\".");
            });
        }

        @Test
        void mayHoldQuotesBackslashesAndLetters() {
            var field = vocabulary("declare Duty extends Provision rate : Double @doc( \"a \\\"duty\\\" \\\\ ñ\" ) end")
                    .type("Duty")
                    .flatMap(type -> type.field("rate"));

            assertThat(field).map(Field::doc).contains(Translated.of("a \"duty\" \\ ñ"));
        }
    }

    @Nested
    class Limits {

        private static final int CONSTANTS = EnumReader.MAX_CONSTANTS;
        private static final int FIELDS = VocabularyReader.MAX_FIELDS;
        private static final int LINEAGE = VocabularyReader.MAX_LINEAGE;

        @Test
        void anEnumOfTheMostConstantsWorks() {
            var last = "C" + (CONSTANTS - 1);
            var pack = TestPack.in(temporary)
                    .declarations("declare enum Code " + repeat(CONSTANTS, ", ", i -> "C" + i)
                            + "; end declare Duty extends Provision code : Code end")
                    .stance("MX-1", "$duty : Duty( code == Code." + last + " )", "stance.opposes( $duty );")
                    .load();

            var found = TestPack.findings(pack, "'duty': { 'type': 'Duty', 'code': '" + last + "' }");

            assertThat(found).hasSize(1);
        }

        @Test
        void aTypeOfTheMostFieldsAndParentsWorks() {
            var pack = TestPack.in(temporary)
                    .declarations("declare T1 extends Provision "
                            + repeat(FIELDS, " ", i -> "f" + i + " : Integer") + " end "
                            + repeat(LINEAGE - 1, " ", i -> "declare T" + (i + 2) + " extends T" + (i + 1) + " end"))
                    .stance("MX-1", "$term : T1( f0 == 1 )", "stance.opposes( $term );")
                    .load();

            var found = TestPack.findings(
                    pack,
                    "'term': { 'type': 'T" + LINEAGE + "', " + repeat(FIELDS, ", ", i -> "'f" + i + "': 1") + " }");

            assertThat(found).hasSize(1);
        }

        @Test
        void largerOnesAreRefused() {
            assertThat(problems("declare enum Code " + repeat(CONSTANTS + 1, ", ", i -> "C" + i) + "; end"))
                    .extracting(Problem::code)
                    .containsExactly("vocabulary.limit");
            assertThat(problems("declare T1 extends Provision " + repeat(FIELDS + 1, " ", i -> "f" + i + " : Integer")
                            + " end"))
                    .extracting(Problem::code)
                    .containsExactly("vocabulary.limit");
            assertThat(problems("declare T0 extends Provision end "
                            + repeat(LINEAGE, " ", i -> "declare T" + (i + 1) + " extends T" + i + " end")))
                    .extracting(Problem::code)
                    .containsExactly("vocabulary.limit");
            assertThat(problems(repeat(
                            VocabularyReader.MAX_DECLARATIONS + 1,
                            " ",
                            i -> "declare T" + i + " extends Provision end")))
                    .extracting(Problem::code)
                    .containsExactly("vocabulary.limit");
        }
    }
}
