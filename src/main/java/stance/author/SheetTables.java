package stance.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.table.ReadTable;
import stance.table.ReadTable.Cell;
import stance.table.Xlsx;

/**
 * The rows of tables, by what they are: rules, sources, speakers. A table says which by its head: sources have an address,
 * speakers a rank, and everything else is rules. A column whose head is an actor holds what that actor says of the row: a
 * stance for each of them.
 */
final class SheetTables {

    /** The sheet of what no row can hold: it is there to be read. */
    static final String ELSEWHERE = "in no row";

    static final List<String> SOURCE = List.of("id", "title", "publisher", "published", "url", "language");
    static final List<String> SPEAKER = List.of("actor", "id", "name", "office", "rank");

    private final PolicyPack pack;
    private final Problems problems;
    private final List<SheetRow> rules = new ArrayList<>();
    private final List<SheetRow> sources = new ArrayList<>();
    private final List<SheetRow> speakers = new ArrayList<>();

    private SheetTables(PolicyPack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** The rows of all tables; what does not fit is noted. */
    static SheetTables of(PolicyPack pack, List<ReadTable> tables, Problems problems) {
        var read = new SheetTables(pack, problems);
        tables.stream()
                .filter(table -> !table.name().equals(ELSEWHERE)
                        && !isOwn(table.name())
                        && !table.rows().isEmpty())
                .forEach(read::read);
        return read;
    }

    List<SheetRow> rules() {
        return rules;
    }

    List<SheetRow> sources() {
        return sources;
    }

    List<SheetRow> speakers() {
        return speakers;
    }

    private void read(ReadTable table) {
        var head = table.rows().get(0);
        var names = head.stream().map(Cell::text).collect(Collectors.toSet());
        var body = table.rows().subList(1, table.rows().size());
        if (!names.contains(SheetColumns.ID)) {
            problems.error(
                    "sheet.head",
                    head.get(0).place(),
                    Phrase.of("There is no column \"id\": the first row names the columns."),
                    names.stream()
                            .filter(SheetColumns.ID::equalsIgnoreCase)
                            .findFirst()
                            .map(name -> Phrase.of("Write \"id\" in place of \"%s\".", name))
                            .orElse(Phrase.of("A sheet of your own has its name in parentheses.")));
            return;
        }
        if (names.contains("url")) {
            rows(check(head, SOURCE), body).forEach(sources::add);
        } else if (names.contains("rank")) {
            rows(check(head, SPEAKER), body).forEach(speakers::add);
        } else {
            readRules(table, head, body);
        }
    }

    private void readRules(ReadTable table, List<Cell> head, List<List<Cell>> body) {
        var type = pack.vocabulary().types().values().stream()
                .filter(each -> Xlsx.sheetName(each.name()).equals(table.name()))
                .findFirst();
        var known = new LinkedHashSet<>(SheetColumns.OF_RULES);
        known.add(SheetColumns.TYPE);
        known.addAll(pack.actors().keySet());
        type.map(List::of)
                .orElseGet(() -> List.copyOf(pack.vocabulary().types().values()))
                .forEach(each -> each.fields().forEach(field -> known.add(SheetColumns.head(field))));
        for (var row : rows(check(head, known), body)) {
            var typed = type.isPresent() && row.text(SheetColumns.TYPE).isEmpty()
                    ? row.with(
                            new Cell(0, "", row.place()),
                            Map.of(SheetColumns.TYPE, type.get().name()))
                    : row;
            spread(typed);
        }
    }

    /** What the columns of actors say, each as a row of its own; without such columns the row itself. */
    private void spread(SheetRow row) {
        var own = pack.actors().keySet().stream()
                .flatMap(actor -> Stream.ofNullable(row.cells().get(actor)).map(cell -> saidBy(actor, row, cell)))
                .toList();
        if (!own.isEmpty()) {
            Stream.of("actor", SheetColumns.EFFECT)
                    .flatMap(
                            head -> Stream.ofNullable(row.cells().get(head)).map(cell -> Map.entry(head, cell.place())))
                    .forEach(also -> problems.error(
                            "sheet.actors",
                            also.getValue(),
                            Phrase.of(
                                    "The columns of actors say whose this is and what they say of it; here is \"%s\" as well.",
                                    also.getKey()),
                            Phrase.of("Empty one or the other.")));
        }
        rules.addAll(own.isEmpty() ? List.of(row) : own);
    }

    private static SheetRow saidBy(String actor, SheetRow row, Cell cell) {
        return row.with(
                cell,
                Map.of(
                        SheetColumns.ID,
                        row.text(SheetColumns.ID).orElse("") + "-" + actor,
                        "actor",
                        actor,
                        SheetColumns.EFFECT,
                        cell.text()));
    }

    /** What stands in parentheses is somebody's own. */
    private static boolean isOwn(String name) {
        return name.startsWith("(");
    }

    /** The heads by their columns, empty where what is below is not read. */
    private Map<Integer, String> check(List<Cell> head, Collection<String> known) {
        var seen = new HashMap<String, Place>();
        var heads = new HashMap<Integer, String>();
        for (var cell : head) {
            heads.put(cell.column(), "");
            if (isOwn(cell.text())) {
                continue;
            }
            var first = Optional.ofNullable(seen.putIfAbsent(cell.text(), cell.place()));
            if (first.isPresent()) {
                problems.error(
                        "sheet.column-twice",
                        cell.place(),
                        Phrase.of("There are two columns \"%s\"; the first is at %s.", cell.text(), first.get()),
                        Phrase.NONE);
            } else if (!known.contains(cell.text())) {
                problems.error(
                        "sheet.column",
                        cell.place(),
                        Phrase.of("There is no column \"%s\".", cell.text()),
                        Phrase.sentences(
                                Nearest.hint(cell.text(), known),
                                Phrase.of("A column of your own has its head in parentheses.")));
            } else {
                heads.put(cell.column(), cell.text());
            }
        }
        return heads;
    }

    private List<SheetRow> rows(Map<Integer, String> heads, List<List<Cell>> body) {
        var headless = new HashSet<Integer>();
        var rows = new ArrayList<SheetRow>();
        for (var cells : body) {
            var byHead = new LinkedHashMap<String, Cell>();
            for (var cell : cells) {
                var name = Optional.ofNullable(heads.get(cell.column()));
                if (name.isEmpty() && headless.add(cell.column())) {
                    problems.error(
                            "sheet.no-head",
                            cell.place(),
                            Phrase.of("\"%s\" stands in a column without a head.", cell.text()),
                            Phrase.of("Name the column in the first row, or empty the cell."));
                }
                name.filter(each -> !each.isEmpty()).ifPresent(each -> byHead.put(each, cell));
            }
            if (!byHead.isEmpty()) {
                rows.add(new SheetRow(byHead, cells.get(0).place()));
            }
        }
        return rows;
    }

    /** The type that a row names; empty where it names none, or after a problem was noted. */
    Optional<ProvisionType> type(SheetRow row) {
        var name = row.text(SheetColumns.TYPE);
        var type = name.flatMap(pack.vocabulary()::type);
        if (name.isPresent() && type.isEmpty()) {
            problems.error(
                    "sheet.type",
                    row.place(SheetColumns.TYPE),
                    Phrase.of("There is no type \"%s\" in %s.", name.get(), pack.id()),
                    Nearest.hint(name.get(), pack.vocabulary().types().keySet()));
        }
        return type;
    }

    /** Notes the filled cells of fields that the type of the row does not have. */
    void checkFields(SheetRow row, ProvisionType type) {
        var own = type.fields().stream().map(SheetColumns::head).collect(Collectors.toSet());
        row.cells().forEach((head, cell) -> {
            var isOfRules = SheetColumns.OF_RULES.contains(head)
                    || head.equals(SheetColumns.TYPE)
                    || pack.actors().containsKey(head);
            if (!isOfRules && !own.contains(head)) {
                problems.error(
                        "sheet.field",
                        cell.place(),
                        Phrase.of("A %s has no field \"%s\".", type.name(), head),
                        Nearest.hint(head, Set.copyOf(type.fieldNames())));
            }
        });
    }
}
