package stance.report.lint;

import java.util.Collection;
import java.util.List;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.problem.Problem;
import stance.regress.lint.LintFinding;
import stance.regress.lint.PackLint;
import stance.report.json.JsonReport;
import stance.report.json.JsonWriter;
import stance.report.words.ProgramVersion;
import stance.scenario.Proposal;

/**
 * What lint found for programs: {@code stance.lint/1}, described by {@code lint-1.schema.json}. A witness is a scenario
 * as Stance reads it.
 */
public final class LintJson {

    private LintJson() {}

    /** As JSON. */
    public static String of(List<PackLint> packs, List<Problem> problems) {
        return JsonWriter.write(json -> json.object(document -> {
            document.field("format", "stance.lint/1");
            document.field("version", ProgramVersion.get());
            document.array("packs", packs, LintJson::pack);
            document.array("problems", problems, JsonReport::problem);
        }));
    }

    private static void pack(JsonWriter json, PackLint lint) {
        json.object(object -> {
            object.field("pack", lint.pack().id());
            object.field("packHash", lint.pack().hash());
            object.field("scenarios", lint.scenarios());
            object.array("findings", lint.findings(), (list, finding) -> list.object(item -> finding(item, finding)));
            object.array(
                    "suppressed",
                    lint.suppressed(),
                    (list, each) -> list.object(item -> {
                        finding(item, each.finding());
                        item.field("reason", each.suppression().reason());
                    }));
        });
    }

    private static void finding(JsonWriter json, LintFinding finding) {
        json.field("code", finding.code().id());
        json.field("severity", finding.code().severity());
        json.field("at", finding.at());
        json.field("file", finding.place().file());
        json.field("line", finding.place().line());
        json.field("column", finding.place().column());
        json.field("message", finding.message());
        json.field("hint", finding.hint());
        finding.witness().ifPresent(witness -> json.object("witness", scenario -> scenario(scenario, witness)));
    }

    private static void scenario(JsonWriter json, Proposal proposal) {
        json.field("pack", proposal.pack().id());
        json.field("title", proposal.title());
        json.field("asOf", proposal.asOf().toString());
        proposal.proposedBy().ifPresent(actor -> json.field("proposedBy", actor));
        json.texts("parties", proposal.parties());
        terms(json, "provisions", proposal.provisions().values());
        if (!proposal.context().isEmpty()) {
            terms(json, "context", proposal.context().values());
        }
    }

    private static void terms(JsonWriter json, String name, Collection<Term> terms) {
        json.object(
                name,
                object -> terms.forEach(term -> object.object(term.id(), provision -> {
                    provision.field("type", term.type().name());
                    term.values().forEach((field, value) -> value(provision, field, value));
                })));
    }

    private static void value(JsonWriter json, String field, Value value) {
        if (value instanceof Value.Whole whole) {
            json.field(field, whole.number());
        } else if (value instanceof Value.Decimal decimal) {
            json.field(field, decimal.number());
        } else if (value instanceof Value.Flag flag) {
            json.field(field, flag.value());
        } else if (value instanceof Value.Choices choices) {
            json.texts(field, choices.constants());
        } else {
            json.field(field, value.words());
        }
    }
}
