package stance.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Actor;
import stance.pack.record.Source;
import stance.pack.record.Speaker;
import stance.pack.record.StanceReader;
import stance.pack.record.Status;
import stance.pack.record.Topic;
import stance.problem.Nearest;
import stance.problem.Problems;
import stance.table.ReadTable.Cell;

/** What the cells of a row mean in a pack: people write names and addresses where a rule has ids. */
final class SheetNames {

    private static final Set<String> CAPITALS = Set.of("strength", "basis", "visibility", "status");

    private final PolicyPack pack;
    private final SheetTables tables;

    SheetNames(PolicyPack pack, SheetTables tables) {
        this.pack = pack;
        this.tables = tables;
    }

    /** The row with ids where it has names, and constants where it has them in other letters. */
    SheetRow resolved(SheetRow row) {
        var cells = new LinkedHashMap<String, Cell>();
        row.cells()
                .forEach((head, cell) -> cells.put(head, new Cell(cell.column(), id(head, cell.text()), cell.place())));
        var actor = Optional.ofNullable(cells.get("actor")).map(Cell::text);
        cells.computeIfPresent(
                "speaker", (head, cell) -> new Cell(cell.column(), speaker(cell.text(), actor), cell.place()));
        return new SheetRow(cells, row.place());
    }

    private String id(String head, String text) {
        return switch (head) {
            case "actor" ->
                pack.actors().values().stream()
                        .filter(actor -> actor.name().all().anyMatch(text::equalsIgnoreCase))
                        .map(Actor::id)
                        .findFirst()
                        .orElse(text);
            case "topic" ->
                pack.info().topics().values().stream()
                        .filter(topic -> topic.title().all().anyMatch(text::equalsIgnoreCase))
                        .map(Topic::id)
                        .findFirst()
                        .orElse(text);
            case "source" -> source(text);
            default -> CAPITALS.contains(head) ? text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_") : text;
        };
    }

    private String source(String text) {
        var known = pack.sources().values().stream()
                .filter(source -> source.url().filter(text::equals).isPresent())
                .map(Source::id);
        var added = tables.sources().stream()
                .filter(row -> row.text("url").filter(text::equals).isPresent())
                .flatMap(row -> row.text("id").stream());
        return Stream.concat(known, added).findFirst().orElse(text);
    }

    private String speaker(String text, Optional<String> actor) {
        var known = actor.map(pack.actors()::get).stream()
                .flatMap(each -> each.speakers().values().stream())
                .filter(speaker -> speaker.name().equalsIgnoreCase(text))
                .map(Speaker::id);
        var added = tables.speakers().stream()
                .filter(row -> row.text("name").filter(text::equalsIgnoreCase).isPresent()
                        && row.text("actor").equals(actor))
                .flatMap(row -> row.text("id").stream());
        return Stream.concat(known, added).findFirst().orElse(text);
    }

    /** What a row says of a stance of which nobody has said yet of which terms it speaks. */
    static StanceRequest request(SheetRow row, String id) {
        var metadata = new LinkedHashMap<String, String>();
        StanceReader.KEYS.forEach(key -> row.text(key).ifPresent(text -> metadata.put(key, text)));
        metadata.put("status", Status.DRAFT.name());
        return new StanceRequest(
                id,
                row.text(SheetColumns.TITLE),
                metadata,
                Optional.empty(),
                List.of(),
                row.text(SheetColumns.EFFECT).flatMap(Effect::of),
                row.text(SheetColumns.MISSING));
    }

    /** Notes why a new rule has no file to stand in. */
    static void refuse(SheetRow row, Optional<String> of, PolicyPack pack, Problems problems) {
        if (of.isPresent()) {
            problems.error(
                    "sheet.of",
                    row.place(SheetColumns.OF),
                    Phrase.of("There is no stance \"%s\" in the pack that this could be a rule of.", of.get()),
                    Nearest.hint(
                            of.get(),
                            pack.stances().stream().map(each -> each.id()).toList()));
            return;
        }
        var known = Map.of(
                "actor", pack.actors().keySet(), "topic", pack.info().topics().keySet());
        known.forEach((head, ids) -> {
            var text = row.text(head);
            if (text.filter(ids::contains).isEmpty()) {
                problems.error(
                        "sheet." + head,
                        row.place(head),
                        text.isEmpty()
                                ? Phrase.of("This row has no %s.", head)
                                : Phrase.of("There is no %s \"%s\" in %s.", head, text.get(), pack.id()),
                        Nearest.hint(text.orElse(""), ids));
            }
        });
    }
}
