package stance.report.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/**
 * All values of a column, as the one page that holds them: the encoding PLAIN, in front of it the definition levels where
 * values may be missing, and GZIP around both.
 *
 * @param bytes with the header of the page
 * @param plainSize how many bytes it has before GZIP, with the header
 * @see <a href="https://parquet.apache.org/docs/file-format/data-pages/encodings/">The encodings of Parquet</a>
 */
record ParquetPage(ByteArrayOutputStream bytes, int plainSize) {

    static ParquetPage of(ParquetColumn column) throws IOException {
        var values = new ByteArrayOutputStream();
        if (column instanceof ParquetColumn.Texts texts) {
            write(texts.values(), values);
        } else if (column instanceof ParquetColumn.Numbers numbers) {
            write(levels(numbers.values()), values);
            for (var value : numbers.values()) {
                value.ifPresent(number -> values.writeBytes(
                        littleEndian(Double.BYTES).putDouble(number).array()));
            }
        }
        return framed(values.toByteArray(), column.rows());
    }

    private static ParquetPage framed(byte[] plain, int rows) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        }
        var header = new PageHeader(PageType.DATA_PAGE, plain.length, zipped.size());
        header.setData_page_header(new DataPageHeader(rows, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        var page = new ByteArrayOutputStream();
        Util.writePageHeader(header, page);
        var headerSize = page.size();
        zipped.writeTo(page);
        return new ParquetPage(page, headerSize + plain.length);
    }

    private static void write(List<String> texts, ByteArrayOutputStream out) {
        for (var text : texts) {
            write(text.getBytes(StandardCharsets.UTF_8), out);
        }
    }

    /** The length, then the bytes. */
    private static void write(byte[] bytes, ByteArrayOutputStream out) {
        out.writeBytes(littleEndian(Integer.BYTES).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }

    /** Whether each value is there, as runs of the same answer. */
    private static byte[] levels(List<Optional<Double>> values) {
        var levels = new ByteArrayOutputStream();
        var start = 0;
        for (var i = 1; i <= values.size(); i++) {
            var here = values.get(start).isPresent();
            if (i == values.size() || values.get(i).isPresent() != here) {
                number((i - start) << 1, levels);
                levels.write(here ? 1 : 0);
                start = i;
            }
        }
        return levels.toByteArray();
    }

    /** In groups of seven bits, the lowest first; the eighth says whether more follow. */
    private static void number(int number, ByteArrayOutputStream out) {
        var rest = number;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
