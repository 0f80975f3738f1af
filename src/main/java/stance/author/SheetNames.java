package stance.author;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Actor;
import stance.pack.record.Basis;
import stance.pack.record.Source;
import stance.pack.record.Speaker;
import stance.pack.record.Stance;
import stance.pack.record.StanceReader;
import stance.pack.record.Status;
import stance.pack.record.Strength;
import stance.pack.record.Topic;
import stance.pack.record.Visibility;
import stance.problem.Nearest;
import stance.problem.Problems;
import stance.table.ReadTable.Cell;

/** What the cells of a row mean in a pack: people write names and addresses where a rule has ids. */
final class SheetNames {

    private static final Set<String> CAPITALS = Set.of("strength", "basis", "visibility", "status");

    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}");

    /** The day from which spreadsheets count. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

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

    /** Notes each name that is none in the pack, nor in the other rows. */
    void check(SheetRow row, Problems problems) {
        var actor = row.text("actor")
                .or(() -> row.text(SheetColumns.OF)
                        .flatMap(pack::stance)
                        .map(stance -> stance.actor().id()));
        known(actor)
                .forEach((head, names) -> row.text(head)
                        .filter(text -> !names.contains(text))
                        .ifPresent(text -> problems.error(
                                "sheet." + head,
                                row.place(head),
                                Phrase.of("%s is \"%s\", which is not known.", head, text),
                                Nearest.hint(text, names))));
    }

    /** Notes each day that a spreadsheet has turned into its number. */
    static void checkDays(SheetRow row, Problems problems) {
        Stream.of("stated", "until")
                .forEach(head -> row.text(head)
                        .filter(text -> DAY_NUMBER.matcher(text).matches())
                        .ifPresent(text -> problems.error(
                                "sheet.day",
                                row.place(head),
                                Phrase.of("%s is \"%s\"; it must be a date such as 2026-01-31.", head, text),
                                Phrase.of(
                                        "To a spreadsheet that is the day %s.",
                                        FIRST_DAY.plusDays(Long.parseLong(text)).toString()))));
    }

    private Map<String, Set<String>> known(Optional<String> actor) {
        var known = new LinkedHashMap<String, Set<String>>();
        known.put("actor", pack.actors().keySet());
        known.put("topic", pack.info().topics().keySet());
        known.put("strength", names(Strength.values()));
        known.put("basis", names(Basis.values()));
        known.put("visibility", names(Visibility.values()));
        known.put("status", names(Status.values()));
        known.put("source", with(pack.sources().keySet(), tables.sources()));
        actor.map(pack.actors()::get)
                .ifPresent(whose -> known.put("speaker", with(whose.speakers().keySet(), tables.speakers())));
        var stances = pack.stances().stream().map(Stance::id).collect(Collectors.toSet());
        known.put("supersedes", with(stances, tables.rules()));
        known.put(SheetColumns.OF, with(stances, tables.rules()));
        return known;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> with(Set<String> ids, List<SheetRow> rows) {
        var all = new LinkedHashSet<>(ids);
        rows.forEach(row -> row.text("id").ifPresent(all::add));
        return all;
    }
}
