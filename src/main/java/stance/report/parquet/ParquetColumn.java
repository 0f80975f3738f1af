package stance.report.parquet;

import java.util.List;
import java.util.Optional;

/** A column of a table, with a value for each row. */
public sealed interface ParquetColumn {

    /** Its head. */
    String name();

    /** How many rows there are. */
    int rows();

    /** Texts. */
    record Texts(String name, List<String> values) implements ParquetColumn {

        /** Keeps its own copy. */
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public int rows() {
            return values.size();
        }
    }

    /** Numbers, some of which may be missing. */
    record Numbers(String name, List<Optional<Double>> values) implements ParquetColumn {

        /** Keeps its own copy. */
        public Numbers {
            values = List.copyOf(values);
        }

        @Override
        public int rows() {
            return values.size();
        }
    }
}
