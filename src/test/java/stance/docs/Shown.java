package stance.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a document shows of an output: all of it, or parts with {@code ...} on the lines between them. */
final class Shown {

    private static final String LEFT_OUT = "...";

    /** How the stamp is right-aligned where the program runs from its jar, and where it does not, as here. */
    private static final String RELEASED = "stance " + Version.built() + ", ";

    private static final String UNRELEASED = "  stance dev, ";

    private final List<String> lines;

    Shown(List<String> lines) {
        this.lines = lines;
    }

    /** Whether this is what was printed, the version in the stamp apart. */
    boolean isOf(String printed) {
        return renewed(printed)
                .map(Shown::unstamped)
                .filter(unstamped(lines)::equals)
                .isPresent();
    }

    /** Whether lines are left out. */
    boolean isExcerpt() {
        return lines.contains(LEFT_OUT);
    }

    /** What the document is to show of this output; empty where a part of the excerpt cannot be found any more. */
    Optional<List<String>> renewed(String printed) {
        var all = printed.stripTrailing()
                .lines()
                .map(line -> line.replace(UNRELEASED, RELEASED))
                .toList();
        if (!isExcerpt()) {
            return Optional.of(all);
        }
        var known = unstamped(all);
        var renewed = new ArrayList<String>();
        var at = 0;
        var parts = parts();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var isLast = i == parts.size() - 1;
            var start = part.isEmpty() || i == 0 ? at : isLast ? all.size() - part.size() : start(part, known, at);
            if (start < at || start + part.size() > all.size()) {
                return Optional.empty();
            }
            renewed.addAll(all.subList(start, start + part.size()));
            if (!isLast) {
                renewed.add(LEFT_OUT);
            }
            at = start + part.size();
        }
        return Optional.of(renewed);
    }

    /** Where a part begins: where all of it stands, or else its first line. */
    private static int start(List<String> part, List<String> all, int from) {
        for (var i = from; i + part.size() <= all.size(); i++) {
            if (all.subList(i, i + part.size()).equals(part)) {
                return i;
            }
        }
        var rest = all.subList(from, all.size()).indexOf(part.get(0));
        return rest < 0 ? -1 : from + rest;
    }

    private List<List<String>> parts() {
        var parts = new ArrayList<List<String>>();
        parts.add(new ArrayList<>());
        for (var line : unstamped(lines)) {
            if (line.equals(LEFT_OUT)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(line);
            }
        }
        return parts;
    }

    private static List<String> unstamped(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll(" *stance \\S+, (pack|paquete) ", "  stance VERSION, $1 "))
                .toList();
    }
}
