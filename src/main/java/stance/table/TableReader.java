package stance.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import stance.json.NearFile;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;

/** Reads tables that may come from strangers: bounded in size, without formulas or links to elsewhere. */
public final class TableReader {

    /** The largest file that is read: 16 MB. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private TableReader() {}

    /** The tables of a file, by its ending; none after a problem was noted. */
    public static List<ReadTable> read(Path path, Problems problems) {
        var name = path.toString().replace('\\', '/');
        var bytes = bytes(path, name, problems);
        if (bytes.length == 0) {
            return List.of();
        }
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var tables = switch (ending) {
            case "csv", "tsv" -> CsvTable.read(name, bytes, problems);
            case "xlsx" -> XlsxTables.read(name, path, problems);
            default -> {
                problems.error(
                        "table.ending",
                        Place.of(name),
                        Phrase.of("A table is read from a file whose name ends with .xlsx, .csv or .tsv."),
                        Phrase.of("Save it as one of these."));
                yield List.<ReadTable>of();
            }
        };
        tables.forEach(table -> table.rows().forEach(row -> row.forEach(cell -> checkSeen(cell, problems))));
        return tables;
    }

    /** What is not seen can make a text read as another. */
    private static void checkSeen(ReadTable.Cell cell, Problems problems) {
        cell.text()
                .codePoints()
                .filter(character -> character != '\t' && TextFiles.isUnseen(character))
                .findFirst()
                .ifPresent(character -> problems.error(
                        "table.control-character",
                        cell.place(),
                        Phrase.of("A cell holds no control characters; found U+%04X.", character)));
    }

    private static byte[] bytes(Path path, String name, Problems problems) {
        if (!Files.isRegularFile(path)) {
            problems.error(
                    "file.missing",
                    Place.of(name),
                    Files.exists(path) ? Phrase.of("This is not a file.") : Phrase.of("There is no such file."),
                    Files.exists(path) ? Phrase.NONE : NearFile.hint(path));
            return new byte[0];
        }
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                problems.error(
                        "file.too-large",
                        Place.of(name),
                        Phrase.of("This file is larger than 16 MB, which is the most that is read of a table."));
                return new byte[0];
            }
            if (bytes.length == 0) {
                problems.error("table.empty", Place.of(name), Phrase.of("This file is empty."));
            }
            return bytes;
        } catch (IOException unreadable) {
            problems.error(
                    "file.unreadable",
                    Place.of(name),
                    Phrase.of("This file cannot be read: %s", String.valueOf(unreadable.getMessage())));
            return new byte[0];
        }
    }
}
