package stance.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.ProvisionType;
import stance.table.Table;
import stance.table.Table.Column;

/**
 * The rules of a pack as sheets. What no row can hold is listed, each with why.
 *
 * @param pack of which
 * @param actors whose; of all, where none is named
 */
public record SheetExport(PolicyPack pack, Set<String> actors) {

    /** Keeps its own copy. */
    public SheetExport {
        actors = Set.copyOf(actors);
    }

    private record Elsewhere(StanceRule rule, String whyNot) {}

    /** A sheet for each type of provision, then those of sources and speakers, then what is in no row. */
    public List<Table> sheets() {
        var rows = rows();
        var columns = new SheetColumns(pack);
        var tables = new ArrayList<Table>();
        for (var type : pack.vocabulary().types().values()) {
            var own =
                    rows.stream().filter(row -> row.type().equals(type.name())).toList();
            tables.add(table(type.name(), columns(columns, List.of(type)), own));
        }
        tables.add(sources());
        tables.add(speakers());
        tables.add(elsewhere());
        return tables;
    }

    /** All rules in one table, whose columns are the fields that any of them asks about. */
    public Table table() {
        var rows = rows();
        var asked = rows.stream().map(RuleRow::type).distinct().toList();
        var types = pack.vocabulary().types().values().stream()
                .filter(type -> asked.contains(type.name()))
                .toList();
        var columns = new ArrayList<>(columns(new SheetColumns(pack), types));
        columns.add(3, Column.of(SheetColumns.TYPE));
        columns.removeIf(column -> !SheetColumns.OF_RULES.contains(column.head())
                && !column.head().equals(SheetColumns.TYPE)
                && rows.stream().allMatch(row -> row.cell(column.head()).isEmpty()));
        return table(pack.id(), columns, rows);
    }

    /** How many rules are in rows. */
    public int held() {
        return rows().size();
    }

    /** The names of the rules that no row can hold. */
    public List<String> notHeld() {
        return notRows().stream().map(each -> each.rule().name()).toList();
    }

    private static Table table(String name, List<Column> columns, List<RuleRow> rows) {
        return new Table(
                name,
                columns,
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column ->
                                        column.head().equals(SheetColumns.TYPE) ? row.type() : row.cell(column.head()))
                                .toList())
                        .toList());
    }

    private static List<Column> columns(SheetColumns columns, List<ProvisionType> types) {
        var byHead = new LinkedHashMap<String, Column>();
        SheetColumns.OF_RULES.forEach(key -> byHead.put(key, columns.ofRules(key)));
        types.stream()
                .flatMap(type -> type.fields().stream())
                .map(SheetColumns::of)
                .forEach(column -> byHead.putIfAbsent(column.head(), column));
        return List.copyOf(byHead.values());
    }

    private Stream<StanceRule> rules() {
        return pack.stances().stream()
                .filter(stance ->
                        actors.isEmpty() || actors.contains(stance.actor().id()))
                .map(Stance::written)
                .flatMap(Collection::stream);
    }

    private List<RuleRow> rows() {
        return rules().flatMap(rule -> RuleRow.of(rule.form(), pack.vocabulary()).row().stream())
                .toList();
    }

    private List<Elsewhere> notRows() {
        return rules().map(rule -> new Elsewhere(
                        rule, RuleRow.of(rule.form(), pack.vocabulary()).whyNot()))
                .filter(each -> !each.whyNot().isEmpty())
                .toList();
    }

    private Table sources() {
        return new Table(
                "sources",
                SheetTables.SOURCE.stream().map(Column::of).toList(),
                pack.sources().values().stream().map(SheetSources::row).toList());
    }

    private Table speakers() {
        var actor = new Column("actor", "", List.copyOf(pack.actors().keySet()));
        return new Table(
                "speakers",
                SheetTables.SPEAKER.stream()
                        .map(head -> head.equals("actor") ? actor : Column.of(head))
                        .toList(),
                pack.actors().values().stream()
                        .flatMap(each ->
                                each.speakers().values().stream().map(speaker -> SheetSources.row(each.id(), speaker)))
                        .toList());
    }

    private Table elsewhere() {
        return new Table(
                SheetTables.ELSEWHERE,
                Stream.of("rule", "file", "why").map(Column::of).toList(),
                notRows().stream()
                        .map(each ->
                                List.of(each.rule().name(), each.rule().place().toString(), each.whyNot()))
                        .toList());
    }
}
