package stance.report.list;

import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Consumer;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.pack.PolicyPack;
import stance.pack.record.Actor;
import stance.pack.record.Gap;
import stance.record.RecordMap;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.words.Dates;

/** Where the record speaks and where it does not, for people. */
public final class RecordMapDocument {

    private RecordMapDocument() {}

    /** The document of a map. */
    public static Document of(RecordMap map) {
        return ListFrame.of(Phrase.of("The record"), map.pack(), holes(map), body -> {
            table(body, map);
            if (map.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> !cell.ofFamilies().isEmpty())) {
                body.paragraph(Phrase.of("In parentheses: on a whole family of types, such as any term on trade."));
            }
            gaps(body, map.pack());
        });
    }

    private static Phrase holes(RecordMap map) {
        var cells = map.rows().stream().mapToInt(row -> row.cells().size()).sum();
        return Phrase.of(
                "In %s of %s places there is neither a stance nor a search that found nothing.", map.holes(), cells);
    }

    private static void table(Blocks body, RecordMap map) {
        body.table(Phrase.of("How many stances each actor has on each type of provision"), Folding.COLUMNS, rows -> {
            rows.columnsAfterHead(
                    map.pack().actors().values().stream().map(Actor::name).toList());
            for (var row : map.rows()) {
                var cells = new ArrayList<Consumer<Inlines>>();
                cells.add(cell -> cell.verbatim(row.type().name()));
                row.cells().forEach(known -> cells.add(cell -> cell.text(known(known))));
                rows.row(cells);
            }
        });
    }

    private static Phrase known(RecordMap.Cell cell) {
        if (cell.isHole()) {
            return Phrase.verbatim("-");
        }
        if (cell.stances().isEmpty() && cell.ofFamilies().isEmpty()) {
            return Phrase.of("not found");
        }
        var counts = new ArrayList<String>();
        if (!cell.stances().isEmpty()) {
            counts.add(Integer.toString(cell.stances().size()));
        }
        if (!cell.ofFamilies().isEmpty()) {
            counts.add("(" + cell.ofFamilies().size() + ")");
        }
        var count = Phrase.verbatim(String.join(" ", counts));
        return cell.gaps().isEmpty() ? count : Phrase.of("%s, more not found", count);
    }

    private static void gaps(Blocks body, PolicyPack pack) {
        if (!pack.info().gaps().isEmpty()) {
            body.heading(2, Phrase.of("What was looked for and not found"));
            body.phrases(pack.info().gaps().stream().map(gap -> gap(gap, pack)).toList());
        }
    }

    private static Phrase gap(Gap gap, PolicyPack pack) {
        Spoken about = gap.about() instanceof Gap.OfTopic topic
                ? Objects.requireNonNull(pack.info().topics().get(topic.name())).title()
                : Phrase.verbatim(gap.about().name());
        var what = gap.what().isBlank() ? Phrase.of("%s", about) : Phrase.of("%s (%s)", about, gap.what());
        return Phrase.of(
                "%s on %s: %s, %s", pack.actor(gap.actor()).name(), what, Dates.of(gap.searched()), gap.where());
    }
}
