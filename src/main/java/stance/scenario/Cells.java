package stance.scenario;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How cells are named in scenarios and reports: a provision, provisions joined by {@code +}, or {@code package}. */
public final class Cells {

    /** The name of the package's own cell; no provision may have it. */
    public static final String PACKAGE = "package";

    private Cells() {}

    /** The name of the cell of these provisions. */
    public static String name(Collection<String> provisions) {
        return provisions.isEmpty()
                ? PACKAGE
                : provisions.stream().sorted().collect(Collectors.joining("+"));
    }

    /** The provisions of a cell's name; none for the package. */
    public static SortedSet<String> provisions(String name) {
        return name.equals(PACKAGE)
                ? new TreeSet<>()
                : Stream.of(name.split("\\+", -1)).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }
}
