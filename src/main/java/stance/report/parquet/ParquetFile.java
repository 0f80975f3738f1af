package stance.report.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * A table as a file of Apache Parquet: one group of rows, each column in one page. That is the least that the format
 * asks for, and what every reader reads; it suits tables that fit into memory.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">The format</a>
 */
public final class ParquetFile {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private ParquetFile() {}

    /**
     * The bytes of the file.
     *
     * @param columns all with as many rows
     */
    public static byte[] of(List<ParquetColumn> columns) {
        var rows = columns.isEmpty() ? 0 : columns.get(0).rows();
        if (columns.stream().anyMatch(column -> column.rows() != rows)) {
            throw new IllegalArgumentException("All columns must have " + rows + " rows.");
        }
        try {
            return bytes(columns, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(List<ParquetColumn> columns, int rows) throws IOException {
        var file = new ByteArrayOutputStream();
        file.writeBytes(MAGIC);
        var schema = new ArrayList<SchemaElement>();
        schema.add(new SchemaElement("table").setNum_children(columns.size()));
        var chunks = new ArrayList<ColumnChunk>();
        var size = 0L;
        for (var column : columns) {
            var page = ParquetPage.of(column);
            schema.add(element(column));
            chunks.add(chunk(column, page, file.size()));
            size += page.plainSize();
            page.bytes().writeTo(file);
        }
        var start = file.size();
        var group = new RowGroup(chunks, size, rows);
        Util.writeFileMetaData(
                new FileMetaData(1, schema, rows, rows == 0 ? List.of() : List.of(group)).setCreated_by("stance"),
                file);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(file.size() - start)
                .array());
        file.writeBytes(MAGIC);
        return file.toByteArray();
    }

    private static ColumnChunk chunk(ParquetColumn column, ParquetPage page, int offset) {
        var data = new ColumnMetaData(
                type(column),
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(column.name()),
                CompressionCodec.GZIP,
                column.rows(),
                page.plainSize(),
                page.bytes().size(),
                offset);
        return new ColumnChunk(offset).setMeta_data(data);
    }

    private static SchemaElement element(ParquetColumn column) {
        var element = new SchemaElement(column.name()).setType(type(column));
        return column instanceof ParquetColumn.Texts
                ? element.setRepetition_type(FieldRepetitionType.REQUIRED)
                        .setConverted_type(ConvertedType.UTF8)
                        .setLogicalType(LogicalType.STRING(new StringType()))
                : element.setRepetition_type(FieldRepetitionType.OPTIONAL);
    }

    private static Type type(ParquetColumn column) {
        return column instanceof ParquetColumn.Texts ? Type.BYTE_ARRAY : Type.DOUBLE;
    }
}
