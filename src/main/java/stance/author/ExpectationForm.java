package stance.author;

import java.util.ArrayList;
import java.util.List;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.JsonBuilder;
import stance.pack.record.Stance;
import stance.scenario.Expectation;

/** What came of a proposal, as a scenario expects it until somebody reviews it. */
final class ExpectationForm {

    private ExpectationForm() {}

    /** The verdict, the response of the actor of the stance, and what the stance said, or that it said nothing. */
    static JsonObject of(Stance stance, Evaluation evaluation) {
        var actor = stance.actor().id();
        var object = new JsonBuilder()
                .put(Expectation.REVIEWED, JsonBuilder.flag(false))
                .put("verdict", evaluation.outcome().verdict().name())
                .put(
                        "responses",
                        new JsonBuilder()
                                .put(actor, evaluation.outcome().response(actor).name())
                                .build());
        var findings = findings(stance, evaluation);
        return findings.isEmpty()
                ? object.put("noFindings", JsonBuilder.texts(List.of(stance.id())))
                        .build()
                : object.put("findings", JsonBuilder.list(findings)).build();
    }

    private static List<Json> findings(Stance stance, Evaluation evaluation) {
        var findings = new ArrayList<Json>();
        for (var finding : evaluation.findings()) {
            if (finding.stance().id().equals(stance.id())) {
                findings.add(finding(finding));
            }
        }
        return findings;
    }

    private static Json finding(Finding finding) {
        var object = new JsonBuilder()
                .put("stance", finding.stance().id())
                .put("effect", finding.effect().call())
                .put("strength", finding.strength().name());
        if (!finding.targets().isEmpty()) {
            object.put("targets", JsonBuilder.texts(finding.targets()));
        }
        return object.build();
    }
}
