package stance.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.RuleForm;
import stance.pack.profile.RuleLayout;
import stance.pack.profile.RuleText;
import stance.pack.record.StanceRule;
import stance.pack.record.Status;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.table.ReadTable;
import stance.table.TableReader;

/**
 * Rules out of sheets. A row changes the rule with its id, or is a new one; what is in no row stays as it is, and so does,
 * to the letter, a rule whose row says what it says.
 */
public final class SheetImport {

    private static final int MOST_SHOWN = 20;

    private final PolicyPack pack;
    private final Path folder;
    private final FilesToWrite draft;
    private final PackFolder files;
    private final NewStances stances;
    private final Problems problems = new Problems();
    private final Map<String, List<StanceRule>> known;
    private final Map<String, SheetRow> byId = new HashMap<>();
    private final Map<String, SheetRow> byName = new HashMap<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> drafts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int unchanged;

    private SheetImport(PolicyPack pack, Path folder) {
        this.pack = pack;
        this.folder = folder;
        this.draft = new FilesToWrite(folder);
        this.files = new PackFolder(folder, draft);
        this.stances = new NewStances(pack, folder, Place.of("sheet"), draft);
        this.known = pack.stances().stream()
                .flatMap(stance -> stance.written().stream())
                .collect(Collectors.groupingBy(rule -> id(rule.name())));
    }

    /**
     * What the tables of files make of a pack.
     *
     * @param folder of the pack
     * @throws RefusedException with everything that is wrong with any cell
     */
    public static Imported of(PolicyPack pack, Path folder, List<Path> sheets) {
        return new SheetImport(pack, folder).imported(sheets);
    }

    /** What comes of an import, tried and not yet written. */
    public static final class Imported {

        private final Path folder;
        private final FilesToWrite draft;
        private final List<String> said;

        private Imported(Path folder, FilesToWrite draft, List<String> said) {
            this.folder = folder;
            this.draft = draft;
            this.said = List.copyOf(said);
        }

        /** What it changes, in sentences. */
        public List<String> said() {
            return said;
        }

        /** Whether it changes anything. */
        public boolean isChange() {
            return !draft.paths().isEmpty();
        }

        /** Looks at the pack as it will be: the folder in which it is goes afterwards. */
        public <T> T tried(Function<Path, T> look) {
            return DraftCopy.in(folder, draft, look);
        }

        /**
         * Writes every file of it, or none.
         *
         * @return the files
         * @throws RefusedException if one of them cannot be written
         */
        public List<Path> write() {
            draft.write();
            return draft.paths();
        }
    }

    private Imported imported(List<Path> sheets) {
        var tables = new ArrayList<ReadTable>();
        sheets.forEach(sheet -> tables.addAll(TableReader.read(sheet, problems)));
        problems.refuseErrors();
        var rows = SheetTables.of(pack, tables, problems);
        var names = new SheetNames(pack, rows);
        new SheetSources(pack, files, problems, remarks).add(rows);
        var seen = new HashMap<String, Place>();
        var resolved = rows.rules().stream().map(names::resolved).toList();
        resolved.forEach(row -> row.text(SheetColumns.ID).ifPresent(id -> byId.putIfAbsent(id, row)));
        resolved.forEach(row -> names.check(row, problems));
        resolved.forEach(row -> SheetNames.checkDays(row, problems));
        resolved.forEach(row -> read(row, rows, seen));
        tryOut();
        problems.refuseErrors();
        return new Imported(folder, draft, said());
    }

    /** Also where cells are wrong: the pack tells more of them. What follows from a wrong cell is left out. */
    private void tryOut() {
        if (draft.paths().isEmpty()) {
            return;
        }
        try {
            files.renewSchema(DraftCopy.load(folder, draft));
        } catch (RefusedException refused) {
            var places = CellPlaces.of(draft, byName, pack.vocabulary());
            var wrong = problems.all().stream().map(Problem::place).collect(Collectors.toSet());
            problems.addAll(refused.problems().stream()
                    .filter(problem -> {
                        var cell = places.at(problem).place();
                        return wrong.isEmpty() || (!cell.equals(problem.place()) && !wrong.contains(cell));
                    })
                    .map(places::at)
                    .toList());
        }
    }

    private void read(SheetRow row, SheetTables rows, Map<String, Place> seen) {
        var id = row.text(SheetColumns.ID).orElse("");
        var first = Optional.ofNullable(seen.putIfAbsent(id, row.place(SheetColumns.ID)));
        if (id.isEmpty() || first.isPresent()) {
            problems.error(
                    "sheet.id",
                    row.place(SheetColumns.ID),
                    first.filter(place -> !id.isEmpty())
                            .map(place -> Phrase.of("There are two rows \"%s\"; the first is at %s.", id, place))
                            .orElse(Phrase.of("This row has no id.")),
                    Phrase.NONE);
            return;
        }
        if (!NewStances.isId(id)) {
            problems.error("sheet.id", row.place(SheetColumns.ID), NewStances.noId(id), NewStances.NO_ID_HINT);
            return;
        }
        var other = known.containsKey(id)
                ? Optional.<String>empty()
                : known.keySet().stream().filter(id::equalsIgnoreCase).findFirst();
        if (other.isPresent()) {
            problems.error(
                    "sheet.id",
                    row.place(SheetColumns.ID),
                    Phrase.of("\"%s\" is \"%s\" in other letters.", id, other.get()),
                    Phrase.of("Write it as it is there, or choose another id."));
            return;
        }
        var type = rows.type(row);
        if (type.isPresent()) {
            rows.checkFields(row, type.get());
            readRule(row, id, type.get());
        } else if (row.text(SheetColumns.TYPE).isEmpty()) {
            beginDraft(row, id);
        }
    }

    private void readRule(SheetRow row, String id, ProvisionType type) {
        var before = known.getOrDefault(id, List.of());
        var held = before.stream()
                .flatMap(rule -> RuleRow.of(rule.form(), pack.vocabulary()).row().stream())
                .findFirst();
        if (before.size() > 1 || (before.size() == 1 && held.isEmpty())) {
            problems.error(
                    "sheet.in-no-row",
                    row.place(SheetColumns.ID),
                    Phrase.of("What %s says is more than a row can hold.", id),
                    Phrase.of("Change it where it stands: %s.", before.get(0).place()));
            return;
        }
        var whole = isDraft(row) ? withDefaults(row, id) : row;
        var rule = RowRule.of(whole, type, before.stream().findFirst().map(StanceRule::form), problems);
        byName.put(rule.name(), whole);
        if (before.isEmpty()) {
            add(rule, whole);
        } else {
            change(before.get(0), rule, held.orElseThrow());
        }
    }

    private void add(RuleForm rule, SheetRow row) {
        var of = row.text(SheetColumns.OF);
        var whole = of.flatMap(id -> Optional.ofNullable(byId.get(id))).orElse(row);
        var stance = of.flatMap(pack::stance);
        var actor = stance.map(known -> known.actor().id()).or(() -> whole.text("actor"));
        var topic = stance.map(known -> known.topic().id()).or(() -> whole.text("topic"));
        var isUnknown =
                of.filter(id -> stance.isEmpty() && !byId.containsKey(id)).isPresent();
        if (of.isEmpty()) {
            Map.of("actor", actor, "topic", topic).forEach((head, id) -> {
                if (id.isEmpty()) {
                    problems.error(
                            "sheet.missing", row.place(head), Phrase.of("This row has no %s.", head), Phrase.NONE);
                }
            });
        }
        if (isUnknown
                || actor.filter(pack.actors()::containsKey).isEmpty()
                || topic.filter(pack.info().topics()::containsKey).isEmpty()) {
            // It has no file to stand in.
            return;
        }
        files.addRule(pack, actor.get(), topic.get(), RuleLayout.of(rule));
        added.add(rule.name());
    }

    private void change(StanceRule before, RuleForm rule, RuleRow held) {
        var row = RuleRow.of(rule, pack.vocabulary()).row();
        if (row.filter(held::equals).isPresent()) {
            unchanged++;
            return;
        }
        files.change(
                Path.of(before.place().file()),
                text -> RuleText.replaced(
                                text, before.name(), RuleLayout.of(rule).stripTrailing())
                        .orElseThrow());
        changed.add(difference(id(rule.name()), held, row.orElse(held)));
    }

    /** By cell, what was there and what is. */
    private static String difference(String id, RuleRow before, RuleRow after) {
        var heads = new TreeSet<>(before.cells().keySet());
        heads.addAll(after.cells().keySet());
        var parts = heads.stream()
                .filter(head -> !before.cell(head).equals(after.cell(head)))
                .map(head -> head + ": " + words(before.cell(head)) + " -> " + words(after.cell(head)));
        var type = before.type().equals(after.type())
                ? Stream.<String>of()
                : Stream.of("type: " + before.type() + " -> " + after.type());
        return id + ": " + Stream.concat(type, parts).collect(Collectors.joining("; "));
    }

    private static String words(String cell) {
        return cell.isEmpty() ? "nothing" : cell;
    }

    private static boolean isDraft(SheetRow row) {
        return row.text("status").filter(Status.DRAFT.name()::equals).isPresent();
    }

    /** What is left to be read in a draft. */
    private SheetRow withDefaults(SheetRow row, String id) {
        var defaults = new StanceDefaults(pack);
        var missing = new LinkedHashMap<>(defaults.unread());
        missing.putAll(defaults.of(id));
        missing.keySet().removeAll(row.cells().keySet());
        return row.text(SheetColumns.OF).isPresent()
                ? row
                : row.with(Objects.requireNonNull(row.cells().get(SheetColumns.ID)), missing);
    }

    /** A fact that is no rule yet: nothing is said of which terms it speaks. */
    private void beginDraft(SheetRow row, String id) {
        if (known.containsKey(id)) {
            unchanged++;
            return;
        }
        try {
            stances.add(SheetNames.request(row, id));
            drafts.add(id);
        } catch (RefusedException refused) {
            refused.problems()
                    .forEach(problem -> problems.error(
                            problem.code(), row.place(SheetColumns.ID), problem.message(), problem.hint()));
        }
    }

    private List<String> said() {
        var said = new ArrayList<String>();
        said.add("Rows that say what the pack says: " + unchanged + ". Changed: " + changed.size() + ". New: "
                + added.size() + ". Begun as drafts, which no evaluation hears: " + drafts.size() + ".");
        said.addAll(shown("Changed: ", changed));
        said.addAll(shown("New: ", added));
        said.addAll(shown("Draft: ", drafts));
        said.addAll(remarks);
        return said;
    }

    private static List<String> shown(String what, List<String> all) {
        var shown = new ArrayList<>(
                all.stream().limit(MOST_SHOWN).map(each -> "  " + what + each).toList());
        if (all.size() > MOST_SHOWN) {
            shown.add("  and " + (all.size() - MOST_SHOWN) + " more.");
        }
        return shown;
    }

    private static String id(String name) {
        var blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
