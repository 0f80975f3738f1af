package stance.author;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.author.SheetImport.Imported;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.table.Csv;
import stance.table.Table;
import stance.table.Table.Column;
import stance.table.Xlsx;

@DisplayName("The rules of a pack as sheets")
class SheetTest {

    private static final String LEVY = """
            declare Levy extends Provision
                payer : Country @optional
                share : Double @range( "0..100" ) @optional
                status : Country @optional
            end
            """;

    private static final List<String> HEADS = List.of(
            "id",
            "title",
            "type",
            "actor",
            "topic",
            "strength",
            "basis",
            "stated",
            "source",
            "effect",
            "missing",
            "payer",
            "share",
            "note",
            "of",
            "demands",
            "status",
            "MEXICO",
            "UNITED_STATES",
            "field status",
            "proposes");

    private final Path temporary;
    private final TestPack fixture;

    SheetTest(@TempDir Path folder) {
        this.temporary = folder;
        this.fixture = TestPack.in(folder.resolve("rules"))
                .declarations(TestPack.DECLARATIONS + LEVY)
                .stance(
                        "MX-1",
                        "$fee : Levy( share > 5, /* as of old */ payer == Country.MEXICO )",
                        "stance.opposes( $fee );")
                .stance("MX-2", "$levy : Levy() not Talks()", "stance.opposes( $levy );");
    }

    static Stream<Path> packs() throws IOException {
        try (var folders = Files.list(Path.of("rules"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.json"))).sorted().toList().stream();
        }
    }

    /** A row of cells by their heads, on the one pack of the fixture. */
    private static Map<String, String> row(String... cells) {
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static Map<String, String> levy(String id, String... cells) {
        var row = row(
                "id",
                id,
                "title",
                "No levy",
                "type",
                "Levy",
                "actor",
                "MEXICO",
                "topic",
                "trade",
                "strength",
                "FIRM",
                "basis",
                "REPORTED",
                "stated",
                "2026-01-29",
                "source",
                "call",
                "effect",
                "opposes");
        row.putAll(row(cells));
        return row;
    }

    private Imported take(Map<String, String> row) {
        return take(fixture.load(), List.of(row));
    }

    private Imported take(Map<String, String> one, Map<String, String> other) {
        return take(fixture.load(), List.of(one, other));
    }

    private Imported take(PolicyPack pack, List<Map<String, String>> rows) {
        var table = new Table(
                "rules",
                HEADS.stream().map(Column::of).toList(),
                rows.stream()
                        .map(row -> HEADS.stream()
                                .map(head -> row.getOrDefault(head, ""))
                                .toList())
                        .toList());
        return SheetImport.of(pack, fixture.folder(), List.of(file("sheet.csv", Csv.of(table))));
    }

    private Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(temporary.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private List<String> refused(Consumer<SheetTest> importing) {
        var refused = catchThrowableOfType(RefusedException.class, () -> importing.accept(this));
        return refused.problems().stream()
                .map(Problem::toString)
                .map(text -> text.substring(text.indexOf("sheet.csv")).replaceAll("/\\S*\\.drl:\\S*", "FILE"))
                .toList();
    }

    private PolicyPack after(Imported imported) {
        return imported.tried(PolicyPack::load);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void changeNothingWhenTheyComeBackAsTheyWere(Path folder) {
        var pack = PolicyPack.load(folder);
        var export = new SheetExport(pack, Set.of());
        var workbook = file("pack.xlsx", Xlsx.of(export.sheets()));
        var table = file("pack.csv", Csv.of(export.table()));

        for (var sheet : List.of(workbook, table)) {
            var imported = SheetImport.of(pack, folder, List.of(sheet));

            assertThat(imported.isChange()).as(sheet.toString()).isFalse();
            assertThat(imported.said().get(0)).contains("Rows that say what the pack says: " + export.held() + ".");
        }
        assertThat(export.held() + export.notHeld().size())
                .isEqualTo(pack.stances().stream()
                        .mapToInt(stance -> stance.written().size())
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void makeAPackThatSaysTheSameOutOfOneWithoutRules(Path folder) throws IOException {
        var pack = PolicyPack.load(folder);
        var export = new SheetExport(pack, Set.of());
        var held = export.table();
        // Whose stance stands elsewhere, and whatever such a one replaces or is replaced by.
        var left = export.notHeld().stream()
                .map(name -> name.replaceFirst(" .*", ""))
                .toList();
        var bare = bare(folder);

        var imported =
                SheetImport.of(PolicyPack.load(bare), bare, List.of(file("whole.csv", Csv.of(whole(held, left)))));
        var again = new SheetExport(imported.tried(PolicyPack::load), Set.of()).table();

        assertThat(rows(again)).isEqualTo(rows(whole(held, left)));
    }

    /** The rows that can be read without what no row holds. */
    private static Table whole(Table table, List<String> left) {
        var id = table.heads().indexOf("id");
        var of = table.heads().indexOf("of");
        var supersedes = table.heads().indexOf("supersedes");
        var rows = new ArrayList<>(table.rows());
        var ids = new ArrayList<>(left);
        for (var isMore = true; isMore; ) {
            isMore = rows.removeIf(row -> {
                var isLeft = ids.contains(row.get(of)) || ids.contains(row.get(supersedes));
                if (isLeft) {
                    ids.add(row.get(id));
                }
                return isLeft;
            });
        }
        return new Table(table.name(), table.columns(), rows);
    }

    private static Map<String, Map<String, String>> rows(Table table) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, row.size())
                        .filter(at -> !row.get(at).isEmpty())
                        .boxed()
                        .collect(toMap(at -> table.heads().get(at), row::get)))
                .collect(toMap(row -> row.get("id"), row -> row));
    }

    /** The pack without rules and without what speaks of them. */
    private Path bare(Path folder) throws IOException {
        var bare = Files.createDirectories(temporary.resolve("bare").resolve(folder.getFileName()));
        for (var name : List.of("pack.json", "sources.json", "vocabulary.drl")) {
            Files.copy(folder.resolve(name), bare.resolve(name));
        }
        return bare;
    }

    @Test
    void changeTheRuleOfARowAndKeepItsOrderItsNamesAndItsComments() throws IOException {
        var imported = take(levy("MX-1", "title", "A title", "payer", "MEXICO", "share", "> 7"));
        var other = Files.readString(fixture.folder().resolve("MX-2.drl"));

        imported.write();

        assertThat(imported.said()).contains("  Changed: MX-1: share: > 5 -> > 7");
        assertThat(Files.readString(fixture.folder().resolve("MX-1.drl")))
                .startsWith("package test_pack\n/* as of old */\nrule \"MX-1 A title\"\n")
                .contains("    $fee : Levy( share > 7, payer == Country.MEXICO )\n", "stance.opposes( $fee );")
                .endsWith("end\n");
        assertThat(fixture.folder().resolve("MX-2.drl")).hasContent(other);
    }

    @Test
    void addARuleAndWhatBelongsToIt() {
        var after = after(take(
                levy(
                        "MX-3",
                        "share",
                        "0 or > 50",
                        "field status",
                        "CANADA",
                        "effect",
                        "requires",
                        "missing",
                        "a receipt"),
                levy(
                        "MX-4",
                        "of",
                        "MX-1",
                        "actor",
                        "",
                        "topic",
                        "",
                        "strength",
                        "",
                        "basis",
                        "",
                        "stated",
                        "",
                        "source",
                        "",
                        "effect",
                        "accepts",
                        "share",
                        "<= 5")));

        assertThat(after.stance("MX-3")
                        .orElseThrow()
                        .rules()
                        .get(0)
                        .form()
                        .effects()
                        .get(0)
                        .texts())
                .containsExactly("a receipt");
        assertThat(after.stance("MX-1").orElseThrow().rules()).hasSize(2);
    }

    @Test
    void areWrittenInTheFormOfTheHouse() {
        take(levy("MX-3", "payer", "MEXICO", "share", "> 7", "field status", "CANADA"), levy("MX-4", "share", "> 7"))
                .write();

        assertThat(HouseForm.of(List.of(fixture.folder().resolve("mexico"))).changed())
                .isEmpty();
    }

    @Test
    void understandNamesAndAddressesWhereRulesHaveIds() {
        var after = after(
                take(levy("MX-3", "actor", "mexico", "topic", "Trade", "strength", "red line", "payer", "Canada")));

        assertThat(after.stance("MX-3")).map(stance -> stance.strength().name()).contains("RED_LINE");
    }

    @Test
    void putWordsOfSeveralLinesIntoOne() {
        var after = after(take(levy("MX-3", "note", "one \n  and \"two\", \\ of them\r\n")));

        assertThat(after.stance("MX-3").flatMap(Stance::note).map(Object::toString))
                .contains("one and \"two\", \\ of them");
    }

    @Test
    void takeAFactAsADraftThatNoEvaluationHears() {
        var fact = row(
                "id", "MX-9", "title", "Mexico says so", "actor", "MEXICO", "stated", "2026-01-29", "source", "call");

        var imported = take(fact);

        assertThat(after(imported).stance("MX-9")).map(Stance::isDraft).contains(true);
        imported.write();
        assertThat(take(fact).isChange()).isFalse();
    }

    @Test
    void takeAStanceOfEachActorOutOfATableOfActorsAndTheses() {
        var after = after(take(
                levy("T1", "actor", "", "effect", "", "share", "> 0", "MEXICO", "supports", "UNITED_STATES", "opposes"),
                levy("T2", "actor", "", "effect", "", "share", "absent", "UNITED_STATES", "accepts")));

        assertThat(after.stances())
                .extracting(Stance::id)
                .contains("T1-MEXICO", "T1-UNITED_STATES", "T2-UNITED_STATES");
        assertThat(after.stance("T1-UNITED_STATES"))
                .map(stance -> stance.actor().id())
                .contains("UNITED_STATES");
    }

    @Test
    void addSourcesAndSpeakersThatThePackDoesNotHave() {
        var rules = file("rules.csv", """
                id,title,type,actor,topic,strength,basis,stated,speaker,quote,source,effect
                MX-3,No levy,Levy,MEXICO,trade,FIRM,STATED,2026-01-29,The Minister,No,https://example.org/a,opposes
                """);
        var sources = file("sources.csv", """
                id,title,publisher,published,url,language
                paper,On levies,The Paper,2026-01-30,https://example.org/a,en
                call,Another title,,,,
                """);
        var speakers = file("speakers.csv", """
                actor,id,name,office,rank
                MEXICO,minister,The Minister,Minister,2
                """);

        var imported = SheetImport.of(fixture.load(), fixture.folder(), List.of(rules, sources, speakers));

        var stance = after(imported).stance("MX-3").orElseThrow();
        assertThat(stance.source().url()).contains("https://example.org/a");
        assertThat(stance.source().issued()).map(date -> date.written()).contains("2026-01-30");
        assertThat(stance.speaker()).map(speaker -> speaker.rank()).contains(2);
        assertThat(imported.said()).anyMatch(said -> said.contains("The source call is another one in sources.json"));
    }

    @Test
    void nameEveryBrokenCell() {
        var rows = IntStream.range(0, 100)
                .mapToObj(at -> switch (at % 5) {
                    case 0 -> levy("MX-1" + at, "share", "many");
                    case 1 -> levy("MX-1" + at, "stated", "2026-13-29");
                    case 2 -> levy("MX-1" + at, "source", "no such source");
                    case 3 -> levy("MX-1" + at, "share", "> 2500");
                    default -> levy("MX-1" + at, "effect", "oposes");
                })
                .toList();
        var cells = List.of("M", "H", "I", "M", "J");

        var problems = refused(test -> test.take(fixture.load(), rows));

        assertThat(problems)
                .extracting(problem -> problem.substring("sheet.csv ".length(), problem.indexOf(':')))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 100)
                        .mapToObj(at -> cells.get(at % 5) + (at + 2))
                        .toList());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void areRefusedWithTheCell(Map<String, String> row, String problem) {
        assertThat(refused(test -> test.take(row))).containsExactly(problem);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        levy("MX-2"),
                        "sheet.csv A2: What MX-2 says is more than a row can hold. Change it where it stands: FILE"),
                Arguments.of(
                        levy("MX-3", "type", "Levi"),
                        "sheet.csv C2: There is no type \"Levi\" in test-pack. Maybe you meant \"Levy\"."),
                Arguments.of(
                        levy("MX-3", "actor", "Mexiko"),
                        "sheet.csv D2: actor is \"Mexiko\", which is not known. Maybe you meant \"MEXICO\"."),
                Arguments.of(
                        levy("MX-3", "missing", "x"),
                        "sheet.csv K2: The column \"missing\" goes with the effect requires."),
                Arguments.of(
                        levy("MX-3", "effect", "requires"),
                        "sheet.csv J2: The effect requires needs its column \"missing\"."),
                Arguments.of(
                        levy("MX-1", "proposes", "shar=5"),
                        "sheet.csv U2: There is no field \"shar\" in Levy. Maybe you meant \"share\"."),
                Arguments.of(
                        levy("MX-1", "proposes", "share"),
                        "sheet.csv U2: What is put forward is written field=value; found \"share\"."
                                + " Maybe you meant \"share\"."),
                Arguments.of(
                        levy("MX-3", "share", "many", "demands", "share", "effect", "supports"),
                        "sheet.csv M2: \"many\" is no number, such as share has."
                                + " Write a number, or a test such as >= 10; <= 30."),
                Arguments.of(
                        levy("MX-3", "stated", "46051"),
                        "sheet.csv H2: stated is \"46051\"; it must be a date such as 2026-01-31."
                                + " To a spreadsheet that is the day 2026-01-29."),
                Arguments.of(
                        levy("mx-1"),
                        "sheet.csv A2: \"mx-1\" is \"MX-1\" in other letters."
                                + " Write it as it is there, or choose another id."),
                Arguments.of(
                        levy("T1", "MEXICO", "supports", "effect", ""),
                        "sheet.csv D2: The columns of actors say whose this is and what they say of it; here is "
                                + "\"actor\" as well. Empty one or the other."),
                Arguments.of(
                        levy("MX-3", "of", "MX-8"),
                        "sheet.csv O2: of is \"MX-8\", which is not known. Maybe you meant \"MX-1\"."),
                Arguments.of(
                        levy("MX 3"),
                        "sheet.csv A2: The id of a stance is made of letters, digits, -, _ and points; found \"MX 3\"."
                                + " Write one such as MX-SEC-06."),
                Arguments.of(
                        levy("MX-3", "note", "seen \u202E and not"),
                        "sheet.csv N2: A cell holds no control characters; found U+202E."),
                Arguments.of(levy("", "note", "x"), "sheet.csv B2: This row has no id."));
    }

    @Test
    void areRefusedWhereTwoRowsHaveOneId() {
        assertThat(refused(test -> test.take(levy("MX-3"), levy("MX-3"))))
                .singleElement()
                .asString()
                .contains("A3: There are two rows \"MX-3\"; the first is at ");
    }

    @Test
    void areRefusedWhereAColumnIsUnknownUnlessItIsSomebodysOwn() {
        var file = file("sheet.csv", "id,titel,(checked by)\nMX-3,No levy,me\n");

        assertThat(refused(test -> SheetImport.of(fixture.load(), fixture.folder(), List.of(file))))
                .containsExactly("sheet.csv B1: There is no column \"titel\". Maybe you meant \"title\". "
                        + "A column of your own has its head in parentheses.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id,type,actr\\nMX-3,Levy,CANADA\\nMX-4,Levy,CANADA | C1: There is no column \"actr\". Maybe you meant"
                        + " \"actor\". A column of your own has its head in parentheses.",
                "Levies\\nid,title\\nMX-3,No levy | A1: There is no column \"id\": the first row names the columns."
                        + " A sheet of your own has its name in parentheses.",
                "ID,title\\nMX-3,No levy | A1: There is no column \"id\": the first row names the columns."
                        + " Write \"id\" in place of \"ID\".",
                "title,type\\nNo levy,Levy\\nNone,Levy | A1: There is no column \"id\": the first row names the columns."
                        + " A sheet of your own has its name in parentheses.",
                "id,title\\nMX-1,a,b\\nMX-1,a,c | C2: \"b\" stands in a column without a head."
                        + " Name the column in the first row, or empty the cell.",
            })
    void tellAMistakeInTheHeadOnce(String text, String problem) {
        var file = file("sheet.csv", text.replace("\\n", "\n"));

        assertThat(refused(test -> SheetImport.of(fixture.load(), fixture.folder(), List.of(file))))
                .first()
                .isEqualTo("sheet.csv " + problem);
        assertThat(refused(test -> SheetImport.of(fixture.load(), fixture.folder(), List.of(file))))
                .filteredOn(each -> each.contains("There is no") || each.contains("a head"))
                .hasSize(1);
    }

    @Test
    void tellNothingThatFollowsFromAWrongCell() {
        var sources = file("sources.csv", "id,title,url\npaper,On levies,https://example.org/a\n");
        var rules = file("sheet.csv", """
                id,title,type,actor,topic,strength,basis,stated,source,effect
                MX-3,No levy,Levy,MEXICO,trade,FIRM,REPORTED,2026-01-29,papr,opposes
                """);

        assertThat(refused(test -> SheetImport.of(fixture.load(), fixture.folder(), List.of(rules, sources))))
                .containsExactly("sheet.csv I2: source is \"papr\", which is not known. Maybe you meant \"paper\".");
    }

    @Test
    void leaveASheetAloneWhoseNameIsInParentheses() {
        var notes = new Table("(notes)", List.of(Column.of("to do")), List.of(List.of("ask Bob")));
        var rules = new Table(
                "rules",
                HEADS.stream().map(Column::of).toList(),
                List.of(HEADS.stream()
                        .map(head -> levy("MX-3").getOrDefault(head, ""))
                        .toList()));
        var book = file("sheet.xlsx", Xlsx.of(List.of(notes, rules)));

        var imported = SheetImport.of(fixture.load(), fixture.folder(), List.of(book));

        assertThat(after(imported).stance("MX-3")).isPresent();
    }
}
