package stance.pack.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.language.Language;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Phrasing.Around;
import stance.pack.vocabulary.ProvisionType;

@DisplayName("pack.es.json")
class TranslationReaderTest {

    private static final String DECLARATIONS = """
            declare enum Country MEXICO("Mexico"), CANADA("Canada"); label : String end
            declare Charge extends Provision
                rate : Double @doc( "how high it is" ) @phrase( "of {}" ) @unit( "percent" )
            end
            declare Toll extends Charge
                @doc( "What is paid on a road" )
                @phrase( "a toll" )
                payer : Country @phrase( "paid by {}" )
            end
            """;

    @TempDir
    private Path folder;

    private TestPack pack(String translation) {
        return TestPack.in(folder)
                .declarations(DECLARATIONS)
                .stance("MX-1", "$toll : Toll( rate > 10 )", "stance.opposes( $toll );")
                .file("pack.es.json", translation.replace('\'', '"'));
    }

    @Test
    void translatesWhatPeopleReadByTheSameIds() {
        var pack = pack("""
                        {
                          'title': 'Un paquete',
                          'actors': {
                            'MEXICO': { 'name': 'México', 'speakers': { 'sheinbaum': { 'office': 'Presidenta' } } },
                            'UNITED_STATES': { 'name': 'Estados Unidos', 'inSentence': 'los Estados Unidos' }
                          },
                          'topics': { 'trade': { 'title': 'Comercio' } },
                          'types': {
                            'Charge': { 'fields': { 'rate': { 'label': 'tasa', 'unit': 'por ciento', 'phrase': 'del {}' } } },
                            'Toll': { 'doc': 'Lo que se paga', 'phrase': 'un peaje' }
                          },
                          'enums': { 'Country': { 'MEXICO': 'México' } },
                          'stances': { 'MX-1': { 'title': 'México no paga' } }
                        }
                        """).load();

        var spanish = Language.SPANISH;
        var toll = pack.vocabulary().type("Toll").orElseThrow();
        assertThat(pack.info().title().in(spanish)).isEqualTo("Un paquete");
        assertThat(pack.actor("MEXICO").inSentence().in(spanish)).isEqualTo("México");
        assertThat(pack.actor("UNITED_STATES").inSentence().in(spanish)).isEqualTo("los Estados Unidos");
        assertThat(toll.doc().in(spanish)).isEqualTo("Lo que se paga");
        assertThat(toll.phrase().orElseThrow().in(spanish)).isEqualTo("un peaje");
        assertThat(rate(toll).label().in(spanish)).isEqualTo("tasa");
        assertThat(rate(toll).unit().orElseThrow().in(spanish)).isEqualTo("por ciento");
        assertThat(rate(toll).phrase().orElseThrow().in(spanish)).isEqualTo(new Around("del {}"));
        assertThat(toll.field("payer").orElseThrow().type().choices().labels().get("MEXICO"))
                .satisfies(label -> assertThat(label.in(spanish)).isEqualTo("México"));
        assertThat(pack.stances()).singleElement().satisfies(stance -> {
            assertThat(stance.title().in(spanish)).isEqualTo("México no paga");
            assertThat(stance.title().in(Language.ENGLISH)).isEqualTo("A title");
            assertThat(stance.actor()).isEqualTo(pack.actor("MEXICO"));
            assertThat(stance.topic().title().in(spanish)).isEqualTo("Comercio");
        });
    }

    private static Field rate(ProvisionType type) {
        return type.field("rate").orElseThrow();
    }

    @Test
    void translatesWhatRulesSayIsMissingAndThreatenAndWhatWasSearchedForInVain() {
        var pack = TestPack.in(folder)
                .declarations(DECLARATIONS)
                .stance(
                        "MX-1",
                        "$toll : Toll( rate > 10 )",
                        "stance.requires( $toll, \"a bridge\" ); stance.threatens( $toll, \"a wall\" );")
                .file("pack.json", """
                        {
                          "title": "A pack for tests",
                          "recordUntil": "2026-01-31",
                          "actors": { "MEXICO": { "name": "Mexico" } },
                          "topics": { "trade": { "title": "Trade" } },
                          "gaps": [
                            { "actor": "MEXICO", "type": "Toll", "what": "a rate", "date": "2026-11-28", "where": "the press" }
                          ]
                        }
                        """)
                .file("pack.es.json", """
                        {
                          "stances": { "MX-1": { "says": { "a bridge": "un puente" } } },
                          "gaps": { "a rate": { "what": "una tasa", "where": "la prensa" } }
                        }
                        """)
                .load();

        var spanish = Language.SPANISH;
        var stance = pack.stances().get(0);
        assertThat(stance.text("a bridge").in(spanish)).isEqualTo("un puente");
        assertThat(stance.text("a wall").in(spanish)).isEqualTo("a wall");
        assertThat(pack.info().gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.what().in(spanish)).isEqualTo("una tasa");
            assertThat(gap.where().in(spanish)).isEqualTo("la prensa");
            assertThat(gap.what().in(Language.ENGLISH)).isEqualTo("a rate");
        });
    }

    @Test
    void leavesTheRestAsItWasWritten() {
        var pack = pack("{}").load();

        assertThat(pack.info().title().in(Language.SPANISH)).isEqualTo("A pack for tests");
    }

    @Test
    void isPartOfWhatThePackIs() {
        var before = pack("{}").load().hash();

        assertThat(pack("{ 'title': 'Un paquete' }").load().hash()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { 'titel': 'x' }                                                  | json.unknown-field     | title
            { 'actors': { 'MEXIC': { 'name': 'x' } } }                        | translation.unknown-id | MEXICO
            { 'actors': { 'MEXICO': { 'speakers': { 'shein': {} } } } }       | translation.unknown-id | sheinbaum
            { 'topics': { 'trades': { 'title': 'x' } } }                      | translation.unknown-id | trade
            { 'types': { 'Tol': { 'doc': 'x' } } }                            | translation.unknown-id | Toll
            { 'types': { 'Toll': { 'fields': { 'rat': { 'doc': 'x' } } } } }  | translation.unknown-id | rate
            { 'enums': { 'Country': { 'MEXIC': 'x' } } }                      | translation.unknown-id | MEXICO
            { 'stances': { 'MX-2': { 'title': 'x' } } }                       | translation.unknown-id | MX-1
            { 'stances': { 'MX-1': { 'says': { 'a bridge': 'x' } } } }        | translation.unknown-id | ``
            { 'gaps': { 'a rate': { 'what': 'x' } } }                         | translation.unknown-id | ``
            { 'stances': { 'MX-1': { 'note': 'x' } } }                        | translation.nothing    | ``
            { 'stances': { 'MX-1': { 'title': ' ' } } }                       | translation.empty      | ``
            { 'types': { 'Toll': { 'fields': { 'rate': { 'phrase': 'x' } } } } } | translation.phrase  | ``
            """)
    void isRefusedWithThePlaceAndTheNearestName(String translation, String code, String nearest) {
        assertThat(pack(translation).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().toString()).startsWith("pack.es.json:1:");
            assertThat(problem.hint().toString()).contains(nearest);
        });
    }

    @Test
    void isOfALanguageThatStanceSpeaks() {
        assertThat(pack("{}")
                        .file("pack.en.json", "{}")
                        .file("pack.eo.json", "{}")
                        .problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).hasToString("Stance does not speak the language \"eo\"."));
    }
}
