package stance.report.coverage;

import java.util.List;
import java.util.Map;
import stance.regress.coverage.Coverage;
import stance.regress.coverage.RuleCoverage;
import stance.regress.coverage.Share;
import stance.regress.coverage.StanceCoverage;
import stance.report.json.JsonWriter;
import stance.report.words.Percent;
import stance.report.words.ProgramVersion;

/** Coverage for programs: {@code stance.coverage/1}, described by {@code coverage-1.schema.json}. */
public final class CoverageJson {

    private CoverageJson() {}

    /** The coverage of packs as a document, with a line break at its end. */
    public static String of(List<Coverage> packs) {
        return JsonWriter.write(json -> json.object(document -> {
            document.field("format", "stance.coverage/1");
            document.field("version", ProgramVersion.get());
            document.array("packs", packs, CoverageJson::pack);
        }));
    }

    private static void pack(JsonWriter json, Coverage coverage) {
        json.object(object -> {
            object.field("pack", coverage.pack().id());
            object.field("packHash", coverage.pack().hash());
            share(object, "stances", coverage.covered());
            share(object, "fired", coverage.fired());
            share(object, "quotes", coverage.quotes());
            share(object, "conditions", coverage.conditions());
            shares(object, "byActor", coverage.byActor());
            shares(object, "byTopic", coverage.byTopic());
            shares(object, "bySource", coverage.bySource());
            object.array("details", coverage.stances(), CoverageJson::stance);
        });
    }

    private static void shares(JsonWriter json, String name, Map<String, Share> shares) {
        json.object(name, object -> shares.forEach((key, share) -> share(object, key, share)));
    }

    private static void share(JsonWriter json, String name, Share share) {
        json.object(name, object -> {
            object.field("part", share.part());
            object.field("all", share.all());
            object.field("percent", Percent.of(share).number());
        });
    }

    private static void stance(JsonWriter json, StanceCoverage stance) {
        json.object(object -> {
            object.field("stance", stance.stance().id());
            object.field("touch", stance.touch());
            object.field("fired", stance.fired());
            object.field("near", stance.near());
            stance.firedIn().ifPresent(test -> object.field("firedIn", test));
            stance.nearIn().ifPresent(test -> object.field("nearIn", test));
            object.array("rules", stance.rules(), CoverageJson::rule);
        });
    }

    private static void rule(JsonWriter json, RuleCoverage rule) {
        json.object(object -> {
            object.field("rule", rule.rule().name());
            object.field("file", rule.rule().place().file());
            object.array(
                    "conditions",
                    rule.conditions(),
                    (list, condition) -> list.object(item -> {
                        item.field("text", condition.text());
                        item.field("line", condition.at().line());
                        item.field("column", condition.at().column());
                        item.field("seenTrue", condition.seenTrue());
                        item.field("seenFalse", condition.seenFalse());
                    }));
        });
    }
}
