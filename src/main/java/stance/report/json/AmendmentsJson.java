package stance.report.json;

import java.util.List;
import java.util.Optional;
import stance.explore.amend.Amendment;
import stance.explore.amend.Amendments;
import stance.explore.amend.Change;
import stance.explore.amend.Obstacles;
import stance.language.Language;
import stance.pack.vocabulary.Term;
import stance.problem.Problem;
import stance.report.words.AmendmentWords;

/**
 * Amendments for programs; the shape is versioned and described by {@code amendments-1.schema.json}. Numbers of packages
 * are texts of digits: they may be larger than what most programs read as a number.
 */
public final class AmendmentsJson {

    private AmendmentsJson() {}

    /** Amendments of packages, and the problems of what could not be amended: {@code stance.amendments/1}. */
    public static String of(List<Amendments> all, List<Problem> problems, Language language) {
        return JsonReport.document(
                "stance.amendments/1", "amendments", all, AmendmentsJson::amendments, problems, language);
    }

    private static void amendments(JsonWriter json, Amendments amendments) {
        var proposal = amendments.written().proposal();
        json.object(object -> {
            object.field("scenario", proposal.file());
            object.field("title", proposal.title());
            proposal.variant().ifPresent(name -> object.field("variant", name));
            object.object("stamp", stamp -> JsonReport.stamp(stamp, amendments.written()));
            object.field("goal", amendments.goal());
            object.field("sentence", new AmendmentWords(amendments).answer());
            object.object(
                    "written",
                    outcome -> JsonReport.outcome(outcome, amendments.written().outcome()));
            object.field("size", amendments.space().size().toString());
            object.field("changes", amendments.changes());
            object.field("count", amendments.count().toString());
            object.array("smallest", amendments.smallest(), AmendmentsJson::amendment);
            amendments.core().ifPresent(core -> SpaceJson.core(object, core));
        });
    }

    private static void amendment(JsonWriter json, Amendment amendment) {
        json.object(object -> {
            object.array("changes", amendment.changes(), AmendmentsJson::change);
            object.object(
                    "strict",
                    outcome ->
                            JsonReport.outcome(outcome, amendment.evaluation().strict()));
            object.object(
                    "lenient",
                    outcome ->
                            JsonReport.outcome(outcome, amendment.evaluation().lenient()));
        });
    }

    private static void change(JsonWriter json, Change change) {
        json.object(object -> {
            object.field("provision", change.provision());
            object.field("label", change.label());
            term(object, "before", change.before());
            term(object, "after", change.after());
            object.array("offers", change.offers(), JsonReport::counterOffer);
            object.object("removes", item -> obstacles(item, change.removes()));
            object.object("averts", item -> obstacles(item, change.averts()));
        });
    }

    private static void term(JsonWriter json, String name, Optional<Term> term) {
        term.ifPresent(there -> json.object(name, item -> SpaceJson.term(item, there)));
    }

    private static void obstacles(JsonWriter json, Obstacles obstacles) {
        json.array(
                "findings",
                obstacles.findings(),
                (list, finding) -> list.object(item -> {
                    JsonReport.said(item, finding);
                    RecordJson.write(item, finding.stance());
                }));
        json.array("cells", obstacles.cells(), JsonReport::cell);
    }
}
