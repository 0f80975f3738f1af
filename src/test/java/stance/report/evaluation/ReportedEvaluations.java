package stance.report.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.pack.PolicyPack;
import stance.scenario.Change;

/** Evaluations of a small pack that hold at least one of everything that a report can show, and texts like markup. */
public final class ReportedEvaluations {

    private static final String SOURCES = """
            [
              {
                "id": "call",
                "type": "article-newspaper",
                "title": "A call | & <b>more</b>",
                "container-title": "The Paper",
                "issued": { "date-parts": [[2026, 1, 30]] },
                "URL": "https://example.org/call?a=1&b=(2)"
              },
              { "id": "decree", "type": "legislation", "title": "A decree", "URL": "https://example.org/decree" },
              { "id": "notes", "type": "article-newspaper", "title": "Notes of a talk" }
            ]
            """;

    private static final String SCENARIO = """
            'title': 'A tariff & <script>talks</script>',
            'asOf': '2026-03-01',
            'proposedBy': 'UNITED_STATES',
            'parties': ['MEXICO', 'UNITED_STATES', 'CANADA'],
            'provisions': {
                'tariff': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 },
                'talks': { 'type': 'Talks', 'participants': ['MEXICO', 'UNITED_STATES'] }
            },
            'context': { 'old-tariff': { 'type': 'Tariff', 'payer': 'CANADA', 'rate': 10 } },
            'assume': { 'CANADA': { 'talks': 'ACCEPTS' } },
            'variants': {
                'lower': { 'provisions': { 'tariff': { 'rate': 5 } } },
                'talks-alone': { 'provisions': { 'tariff': null }, 'context': { 'old-tariff': null } }
            }
            """;

    private ReportedEvaluations() {}

    /** The pack, in a folder inside of this one. */
    public static PolicyPack pack(Path parent) {
        var rules = Stream.of(
                        rule("MX-1", "MEXICO")
                                .held("RED_LINE")
                                .with("basis", "STATED")
                                .with("speaker", "sheinbaum")
                                .with("quote", "Nunca aceptaremos `aranceles` | [ni](javascript:alert(1)) <i>uno</i>")
                                .with("language", "es-MX")
                                .with("translation", "We will never accept tariffs & not <i>one</i>")
                                .with("note", "Read * as _said_ # with all of it")
                                .when("$tariff : Tariff( payer == Country.MEXICO, rate > 10 )")
                                .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 5 );"),
                        rule("MX-2", "MEXICO")
                                .with("stated", "2025-05")
                                .when("$talks : Talks()")
                                .then("stance.requires( $talks, \"an agenda & a date\" );"
                                        + " stance.threatens( $talks, \"to stay away\" );"),
                        rule("MX-3", "MEXICO")
                                .held("PREFERENCE")
                                .with("basis", "ACTED")
                                .with("source", "decree")
                                .when("$tariff : Tariff( rate <= 10 )")
                                .then("stance.supports( $tariff ); stance.remarks( $tariff );"),
                        rule("US-1", "UNITED_STATES")
                                .with("basis", "INFERRED")
                                .with("note", "Inferred from what was not said.")
                                .when("$tariff : Tariff( rate > 10 ) $talks : Talks()")
                                .then("stance.accepts( $tariff, $talks );"),
                        rule("US-2", "UNITED_STATES")
                                .held("PREFERENCE")
                                .with("visibility", "PRIVATE")
                                .with("source", "notes")
                                .when("$talks : Talks()")
                                .then(
                                        "stance.opposes( $talks );"
                                                + " stance.proposesProvision( \"Tariff\", \"payer\", Country.CANADA, \"rate\", 12 );"))
                .map(TestRule::drl)
                .collect(Collectors.joining("\n"));
        return TestPack.in(parent).file("sources.json", SOURCES).rules(rules).load();
    }

    private static TestRule rule(String id, String actor) {
        var rule = TestRule.stance(id).by(actor);
        return new TestRule(id + " A <title> of *" + id + "*", rule.metadata(), "", "");
    }

    /** Of the scenario and its variants, with the status quo; the last one filtered. */
    public static List<Evaluation> of(PolicyPack pack) {
        var file = TestPack.scenario(pack, SCENARIO);
        var all = new Evaluator(Filters.NONE, true);
        var filtered = new Evaluator(Filters.of(Filter.WITHOUT_INFERRED), true);
        var evaluations = new ArrayList<Evaluation>();
        evaluations.add(all.evaluate(file.base()));
        file.variants().values().forEach(variant -> evaluations.add(all.evaluate(variant)));
        evaluations.add(filtered.evaluate(file.change(file.base(), Change.set("tariff.rate=12"))));
        return evaluations;
    }
}
