package stance.report.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Outcome;
import stance.explore.compare.FindingRow;
import stance.explore.compare.PartyRow;
import stance.regress.revision.Alteration;
import stance.regress.revision.PackRevision;
import stance.regress.revision.PackageRevision;
import stance.regress.revision.Revision;
import stance.regress.revision.StanceChange;
import stance.report.json.JsonReport;
import stance.report.json.JsonWriter;
import stance.report.json.RecordJson;
import stance.report.words.ProgramVersion;

/** The review of a rule base for programs: {@code stance.revision/1}, described by {@code revision-1.schema.json}. */
public final class RevisionJson {

    private static final List<String> SIDES = List.of("before", "after");

    private RevisionJson() {}

    /** The review as a document, with a line break at its end. */
    public static String of(Revision revision) {
        return JsonWriter.write(json -> json.object(document -> {
            document.field("format", "stance.revision/1");
            document.field("version", ProgramVersion.get());
            document.field("different", revision.isDifferent());
            document.field("sentence", new RevisionWords(revision).answer());
            document.field("before", revision.before());
            document.field("after", revision.after());
            document.field("looked", revision.looked());
            document.array("packs", revision.packs(), RevisionJson::pack);
            document.array("packages", revision.differences(), RevisionJson::difference);
            document.array("problems", revision.problems(), JsonReport::problem);
        }));
    }

    private static void pack(JsonWriter json, PackRevision pack) {
        json.object(object -> {
            object.field("pack", pack.after().id());
            object.object("hash", hash -> {
                hash.field("before", pack.before().hash());
                hash.field("after", pack.after().hash());
            });
            object.field("vocabularyDiffers", pack.isVocabularyDifferent());
            object.array("stances", pack.changes(), RevisionJson::stance);
        });
    }

    private static void stance(JsonWriter json, StanceChange change) {
        var stance = change.stance();
        json.object(object -> {
            object.field("stance", stance.id());
            object.field("title", stance.title());
            object.field("actor", stance.actor().id());
            object.field("topic", stance.topic().id());
            object.field("strength", stance.strength());
            object.field("change", change.kind());
            object.array("alterations", change.alterations(), RevisionJson::alteration);
            RecordJson.write(object, stance);
        });
    }

    private static void alteration(JsonWriter json, Alteration alteration) {
        json.object(object -> {
            object.field("what", alteration.what());
            object.field("before", alteration.before());
            object.field("after", alteration.after());
        });
    }

    private static void difference(JsonWriter json, PackageRevision difference) {
        var proposal = difference.proposal();
        var comparison = difference.comparison();
        json.object(object -> {
            object.field("scenario", proposal.file());
            object.field("title", proposal.title());
            proposal.variant().ifPresent(name -> object.field("variant", name));
            object.field("pack", proposal.pack().id());
            object.field("asOf", proposal.asOf().toString());
            object.field("reading", comparison.sides().get(0).reading());
            verdict(object, "strict", difference, Evaluation::strict);
            verdict(object, "lenient", difference, Evaluation::lenient);
            behind(object, difference.behindVerdict());
            object.array(
                    "parties",
                    comparison.parties().stream().filter(PartyRow::differs).toList(),
                    (list, row) -> list.object(item -> {
                        item.field("party", row.party());
                        sides(item, row.responses(), (side, response) -> side.field("response", response));
                        behind(item, difference.behind(row));
                    }));
            object.array(
                    "cells",
                    comparison.differentCells(),
                    (list, row) -> list.object(item -> {
                        item.field("party", row.party());
                        item.field("cell", row.cell());
                        sides(item, row.cells(), RevisionJson::response);
                        behind(item, difference.behind(row));
                    }));
            object.array(
                    "findings",
                    comparison.differentFindings(),
                    (list, row) -> list.object(item -> {
                        finding(item, row);
                        behind(item, difference.behind(row));
                    }));
        });
    }

    private static void verdict(
            JsonWriter json, String name, PackageRevision difference, Function<Evaluation, Outcome> reading) {
        var sides = difference.comparison().sides();
        json.object(name, object -> {
            object.field("before", reading.apply(sides.get(0)).verdict());
            object.field("after", reading.apply(sides.get(1)).verdict());
        });
    }

    private static void response(JsonWriter json, Cell cell) {
        json.field("response", cell.response());
        json.field("ground", cell.ground());
    }

    private static void finding(JsonWriter json, FindingRow row) {
        var finding = row.first();
        json.field("stance", finding.stance().id());
        json.field("actor", finding.stance().actor().id());
        json.field("effect", finding.effect().call());
        json.field("aim", finding.aim());
        json.texts("targets", finding.targets());
        json.array("arguments", finding.arguments(), JsonReport::argument);
        json.field("answers", finding.answers());
        sides(json, row.findings(), RevisionJson::strength);
    }

    private static void strength(JsonWriter json, Finding finding) {
        json.field("strength", finding.strength());
    }

    private static <T> void sides(JsonWriter json, List<Optional<T>> sides, BiConsumer<JsonWriter, T> part) {
        for (var i = 0; i < SIDES.size(); i++) {
            var name = SIDES.get(i);
            sides.get(i).ifPresent(side -> json.object(name, object -> part.accept(object, side)));
        }
    }

    private static void behind(JsonWriter json, Collection<String> stances) {
        json.texts("behind", stances);
    }
}
