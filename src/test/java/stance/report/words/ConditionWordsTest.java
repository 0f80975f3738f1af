package stance.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.PolicyPack;

@DisplayName("Words from the phrases of a vocabulary")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConditionWordsTest {

    private static final String DECLARATIONS = """
            declare enum Country MEXICO("Mexico"), UNITED_STATES("United States"), CANADA("Canada"); label : String end
            declare enum Purpose RAIDS("raids on cartels"), BORDER("border control"); label : String end

            declare Use extends Provision
                @doc( "What is done with armed force." )
            end

            declare Operation extends Use
                @phrase( "an operation" )
                territory : Country @phrase( "takes place in {}" )
                forces : java.util.Set<Country> @phrase( "by forces of {}" )
                purpose : Purpose @optional
                joint : Boolean @phrase( "under joint command | under one command" ) @optional
            end

            declare Delivery extends Provision
                deliveredBy : Country @optional
                waterVolume : Integer @unit( "thousand acre feet" ) @optional
                due : String @format( date ) @phrase( "due {}" ) @optional
                agreedBy : String @format( date ) @phrase( "is to be agreed by {}" ) @optional
            end
            """;

    private static final String SPANISH = """
            {
              "actors": {
                "MEXICO": { "name": "México" },
                "UNITED_STATES": { "name": "Estados Unidos", "inSentence": "los Estados Unidos" }
              },
              "types": {
                "Operation": {
                  "phrase": "una operación",
                  "fields": {
                    "territory": { "phrase": "tiene lugar en {}" },
                    "forces": { "phrase": "con fuerzas de {}" }
                  }
                },
                "Delivery": {
                  "fields": {
                    "waterVolume": { "label": "volumen", "unit": "miles de acres-pie" },
                    "agreedBy": { "label": "acordado", "phrase": "ha de acordarse a más tardar el {}" }
                  }
                }
              }
            }
            """;

    private Path folder;
    private PolicyPack pack;

    @BeforeAll
    void load(@TempDir Path temporary) {
        folder = temporary;
        var files = TestPack.in(folder).declarations(DECLARATIONS).file("pack.es.json", SPANISH);
        pack = files.load();
    }

    private Phrase term(String written) {
        var proposal = TestPack.scenario(pack, "'provisions': { 'p': " + written + " }")
                .base();
        return TermWords.of(pack)
                .term(Objects.requireNonNull(proposal.provisions().get("p")));
    }

    private PolicyPack withRule(String when, String then) {
        var other =
                TestPack.in(folder.resolve("rule")).declarations(DECLARATIONS).file("pack.es.json", SPANISH);
        return other.stance("MX-1", when, then).load();
    }

    private Phrase rule(String when, String then) {
        var changed = withRule(when, then);
        var stance = changed.stances().get(0);
        return RuleWords.of(stance, stance.written().get(0), changed);
    }

    @Nested
    @DisplayName("read a term")
    class Terms {

        private static final String OPERATION =
                "{ 'type': 'Operation', 'territory': 'MEXICO', 'forces': ['UNITED_STATES', 'MEXICO'] }";

        @Test
        void asASentence() {
            assertThat(term(OPERATION))
                    .hasToString("an operation that takes place in Mexico, by forces of Mexico and the United States");
        }

        @Test
        void inTheReadersLanguage() {
            assertThat(term(OPERATION).in(Language.SPANISH))
                    .isEqualTo("una operación que tiene lugar en México, con fuerzas de México y los Estados Unidos");
        }

        @Test
        void withWhatHasNoPhraseBehindItsLabel() {
            assertThat(term("{ 'type': 'Operation', 'territory': 'CANADA', 'forces': [], 'purpose': 'RAIDS',"
                            + " 'joint': false }"))
                    .hasToString("an operation that takes place in Canada, by forces of nobody and nothing, under one"
                            + " command (purpose: raids on cartels)");
        }

        @Test
        void byItsTypeWhereThatHasNoPhrase() {
            var delivery = term("{ 'type': 'Delivery', 'waterVolume': 202, 'due': '2026-07-01' }");

            assertThat(delivery).hasToString("Delivery: water volume: 202 thousand acre feet; due 1 July 2026");
            assertThat(delivery.in(Language.SPANISH))
                    .isEqualTo("Delivery: volumen: 202 miles de acres-pie; due 1 de julio de 2026");
        }
    }

    @Nested
    @DisplayName("read a rule")
    class Rules {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                $o : Operation( territory == Country.MEXICO )            | there is an operation that takes place in Mexico
                $o : Operation( forces contains Country.UNITED_STATES )  | there is an operation by forces of the United States, perhaps among others
                $o : Operation( forces contains Country.MEXICO, forces contains Country.CANADA ) | there is an operation by forces of Mexico and Canada, perhaps among others
                $o : Operation( territory in ( Country.MEXICO, Country.CANADA ) ) | there is an operation that takes place in Mexico or Canada
                $o : Operation( !( territory == Country.MEXICO ) )       | there is an operation that takes place in anything other than Mexico
                $o : Operation( joint == false )                         | there is an operation under one command
                $o : Operation( purpose == null )                        | there is an operation with the purpose left open
                $o : Operation( purpose == Purpose.RAIDS )               | there is an operation (purpose: raids on cartels)
                $o : Use()                                               | there is what is done with armed force
                $o : Provision( proposed == false )                      | there is a provision in force, not proposed
                $o : Delivery( waterVolume >= 202 )                      | there is Delivery: water volume: at least 202 thousand acre feet
                $o : Delivery( due <= "2026-07-01" )                     | there is Delivery: due no later than 1 July 2026
                $o : Delivery( agreedBy == "2026-07-01" )                | there is Delivery: is to be agreed by 1 July 2026
                $o : Delivery( agreedBy > "2026-07-01" )                 | there is Delivery: is to be agreed by a day after 1 July 2026
                `$o : Operation( joint == true || territory == Country.MEXICO, purpose == Purpose.RAIDS )` | there is an operation either under joint command or takes place in Mexico (purpose: raids on cartels)
                `$o : Operation( territory == Country.MEXICO || joint == true )` | there is an operation that either takes place in Mexico or under joint command
                ( $o : Operation( joint == true ) or $o : Operation( joint == false ) ) | there is either an operation under joint command or an operation under one command
                """)
        void whereSomethingIsSo(String when, String words) {
            assertThat(rule(when, "stance.opposes( $o );")).hasToString("Where " + words + ": Mexico objects to it.");
        }

        @Test
        void withADayThatIsNotNamedInTheReadersLanguage() {
            assertThat(rule("$o : Delivery( agreedBy <= \"2026-07-01\" )", "stance.opposes( $o );")
                            .in(Language.SPANISH))
                    .startsWith("Donde hay Delivery: ha de acordarse a más tardar en una fecha no posterior al 1 de"
                            + " julio de 2026");
        }

        @Test
        void withWhatItAsksBesides() {
            assertThat(rule("""
                            $o : Operation( territory == Country.MEXICO )
                            not Delivery( waterVolume > 200 )
                            Scenario( asOf >= "2026-01-29", proposedBy == "UNITED_STATES", parties contains "CANADA" )
                            """, "stance.requires( $o, \"a plan\" );"))
                    .asString()
                    .startsWith("Where there is an operation that takes place in Mexico, there is no Delivery: water"
                            + " volume: more than 200 thousand acre feet and there is a proposal dated no earlier than"
                            + " 29 January 2026, put forward by the United States, with Canada among the parties:");
        }
    }

    @Nested
    @DisplayName("read an explanation")
    class Explanations {

        private Explanation explained(String when, String provision) {
            var changed = withRule(when, "stance.opposes( $o );");
            var proposal = TestPack.scenario(changed, "'provisions': { 'p': " + provision + " }")
                    .base();
            return Explanation.of(Evaluation.of(proposal));
        }

        @Test
        void ofAMatchInOneSentence() {
            var explained = explained(
                    "$o : Operation( territory == Country.MEXICO, forces contains Country.UNITED_STATES )",
                    "{ 'type': 'Operation', 'territory': 'MEXICO', 'forces': ['UNITED_STATES'] }");

            assertThat(explained.reasons().values())
                    .singleElement()
                    .satisfies(attempt -> assertThat(StepWords.because(attempt))
                            .hasToString("p is an operation that takes place in Mexico, by forces of the United States,"
                                    + " perhaps among others"));
        }

        @Test
        void withTheValueThatMetABound() {
            var explained =
                    explained("$o : Delivery( waterVolume >= 202 )", "{ 'type': 'Delivery', 'waterVolume': 250 }");

            assertThat(explained.reasons().values())
                    .singleElement()
                    .satisfies(attempt -> assertThat(StepWords.because(attempt))
                            .hasToString("p is Delivery: water volume: at least 202 thousand acre feet (it is 250"
                                    + " thousand acre feet)"));
        }

        @Test
        void ofANearMissByWhatIsNotMet() {
            var explained = explained(
                    "$o : Delivery( deliveredBy == Country.MEXICO, waterVolume >= 202 )",
                    "{ 'type': 'Delivery', 'deliveredBy': 'MEXICO', 'waterVolume': 150 }");

            var missing = StepWords.missing(
                    explained.silences().get(0).nearest().get(0).attempt());
            assertThat(missing)
                    .hasToString("the water volume of p is at least 202 thousand acre feet (it is 150 thousand acre"
                            + " feet)");
            assertThat(missing.in(Language.SPANISH))
                    .isEqualTo("volumen de p es como mínimo 202 miles de acres-pie (es 150 miles de acres-pie)");
        }
    }
}
