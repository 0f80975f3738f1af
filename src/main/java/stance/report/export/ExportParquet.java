package stance.report.export;

import stance.explore.export.Export;
import stance.report.parquet.ParquetColumn;
import stance.report.parquet.ParquetFile;

/**
 * Packages as Apache Parquet, for DuckDB, pandas, Polars, R and Spark: the same columns as {@link ExportCsv}, of which
 * alignments are numbers.
 */
public final class ExportParquet {

    private ExportParquet() {}

    /** The bytes of the file. */
    public static byte[] of(Export export) {
        return ParquetFile.of(ExportColumn.of(export).stream()
                .map(column -> filled(column, export))
                .toList());
    }

    private static ParquetColumn filled(ExportColumn column, Export export) {
        var packages = export.packages().stream();
        if (column instanceof ExportColumn.Numbers numbers) {
            return new ParquetColumn.Numbers(
                    column.name(), packages.map(numbers.number()).toList());
        }
        var words = (ExportColumn.Words) column;
        return new ParquetColumn.Texts(column.name(), packages.map(words.word()).toList());
    }
}
