package stance.report.mutation;

import java.util.List;
import stance.regress.coverage.Share;
import stance.regress.mutation.MutantResult;
import stance.regress.mutation.MutantResult.Status;
import stance.regress.mutation.Mutation;
import stance.regress.mutation.StanceMutation;
import stance.report.json.JsonWriter;
import stance.report.words.Percent;
import stance.report.words.ProgramVersion;

/** Mutants for programs: {@code stance.mutation/1}, described by {@code mutation-1.schema.json}. */
public final class MutationJson {

    private MutationJson() {}

    /** The mutants of packs as a document, with a line break at its end. */
    public static String of(List<Mutation> packs) {
        return JsonWriter.write(json -> json.object(document -> {
            document.field("format", "stance.mutation/1");
            document.field("version", ProgramVersion.get());
            document.array("packs", packs, MutationJson::pack);
        }));
    }

    private static void pack(JsonWriter json, Mutation mutation) {
        json.object(object -> {
            object.field("pack", mutation.pack().id());
            object.field("packHash", mutation.pack().hash());
            score(object, "score", mutation.score());
            object.field("equivalent", mutation.of(Status.EQUIVALENT).size());
            object.object(
                    "byOperator",
                    operators ->
                            mutation.byOperator().forEach((operator, share) -> score(operators, operator.id(), share)));
            object.array("stances", mutation.stances(), MutationJson::stance);
        });
    }

    private static void score(JsonWriter json, String name, Share score) {
        json.object(name, object -> {
            object.field("killed", score.part());
            object.field("all", score.all());
            object.field("percent", Percent.of(score).number());
        });
    }

    private static void stance(JsonWriter json, StanceMutation stance) {
        json.object(object -> {
            object.field("stance", stance.stance().id());
            score(object, "score", stance.score());
            object.array("mutants", stance.mutants(), MutationJson::mutant);
        });
    }

    private static void mutant(JsonWriter json, MutantResult result) {
        var mutant = result.mutant();
        json.object(object -> {
            object.field("mutant", mutant.name());
            object.field("operator", mutant.operator().id());
            object.field("rule", mutant.rule().name());
            object.field("file", mutant.place().file());
            object.field("line", mutant.place().line());
            object.field("column", mutant.place().column());
            object.field("before", mutant.before());
            object.field("after", mutant.after());
            object.field("status", result.status());
            result.killedBy().ifPresent(test -> object.field("killedBy", test));
            if (!result.reason().isEmpty()) {
                object.field("reason", result.reason().toString());
            }
            result.witness()
                    .ifPresent(witness -> object.object("witness", file -> {
                        file.field("file", witness.file());
                        file.field("facts", witness.facts());
                        file.field("scenario", witness.scenario());
                    }));
        });
    }
}
