package stance.scenario;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.GivenName;
import stance.language.Phrase;

/** How cells are named in scenarios and reports: a provision, provisions joined by {@code +}, or {@code package}. */
public final class Cells {

    /** The name of the package's own cell; no provision may have it. */
    public static final String PACKAGE = GivenName.PACKAGE.typed();

    private Cells() {}

    /** The name of the cell of these provisions. */
    public static String name(List<String> provisions) {
        return switch (provisions.size()) {
            case 0 -> PACKAGE;
            case 1 -> provisions.get(0);
            default -> provisions.stream().sorted().collect(Collectors.joining("+"));
        };
    }

    /** Provisions that are looked at together, in a sentence, such as "a, b with c". */
    public static Phrase together(List<String> provisions) {
        return provisions.size() < 2
                ? Phrase.joined(provisions)
                : Phrase.of(
                        "%s with %s",
                        Phrase.listed(provisions.subList(0, provisions.size() - 1), ", "),
                        provisions.get(provisions.size() - 1));
    }

    /** The provisions of a cell's name, in alphabetical order; none for the package. */
    public static List<String> provisions(String name) {
        return name.equals(PACKAGE)
                ? List.of()
                : Stream.of(name.split("\\+", -1))
                        .map(String::strip)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
