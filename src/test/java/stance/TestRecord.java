package stance;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.PolicyPack;

/**
 * A small pack whose record has one of everything: a stance that was superseded and one that expired, a partial date, a
 * second rule, a quote in another language, an assurance given in private, a source that nobody cites, a family of
 * types. Canada says nothing.
 */
public final class TestRecord {

    private static final String DECLARATIONS = """
            declare enum Country MEXICO("Mexico"), UNITED_STATES("United States"), CANADA("Canada"); label : String end

            declare Duty extends Provision
                @doc( "What is levied on goods" )
                payer : Country @doc( "whose goods pay it" )
            end

            declare Tariff extends Duty
                rate : Double @doc( "how high it is, over the value of the goods at the border" ) @unit( "percent" ) @range( "0..100" ) @optional
            end

            declare Talks extends Provision
                participants : java.util.Set<Country>
                date : String @format( date ) @optional
            end
            """;

    private static final String SOURCES = """
            [
              {
                "id": "call",
                "type": "article-newspaper",
                "title": "A call",
                "container-title": "The Paper",
                "issued": { "date-parts": [[2026, 1, 29]] },
                "URL": "https://example.org/a/call"
              },
              { "id": "unused", "type": "webpage", "title": "A page that nobody cites" }
            ]
            """;

    private TestRecord() {}

    /** The pack, in a folder {@value TestPack#ID} inside of this one. */
    public static PolicyPack in(Path parent) {
        return TestPack.in(parent)
                .declarations(DECLARATIONS)
                .file("sources.json", SOURCES)
                .rules(Stream.of(
                                TestRule.stance("MX-1")
                                        .with("stated", "2025-05")
                                        .held("RED_LINE")
                                        .when("$tariff : Tariff( rate > 10 )")
                                        .then("stance.opposes( $tariff );"),
                                TestRule.stance("MX-2")
                                        .with("basis", "STATED")
                                        .with("stated", "2025-10-08")
                                        .with("speaker", "sheinbaum")
                                        .with("quote", "No vamos a aceptar.")
                                        .with("language", "es-MX")
                                        .with("translation", "We will not accept.")
                                        .with("supersedes", "MX-1")
                                        .with("visibility", "PRIVATE")
                                        .with(
                                                "note",
                                                "Of the tariff on cars, which is the one that was being talked about.")
                                        .when("$tariff : Tariff( rate > 10 )\nnot Talks()")
                                        .then("stance.opposes( $tariff );"),
                                TestRule.partOf("MX-2", "MX-2b")
                                        .with("strength", "PREFERENCE")
                                        .when("$tariff : Tariff( rate <= 10 )")
                                        .then("stance.accepts( $tariff );"),
                                TestRule.stance("US-1")
                                        .by("UNITED_STATES")
                                        .held("PREFERENCE")
                                        .with("stated", "2025-11-01")
                                        .with("until", "2026-01-15")
                                        .when("$talks : Talks()")
                                        .then("stance.supports( $talks );"))
                        .map(TestRule::drl)
                        .collect(Collectors.joining("\n")))
                .load();
    }
}
