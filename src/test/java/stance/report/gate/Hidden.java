package stance.report.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The characters that no output may hold as they are, besides the ends of its own lines. */
public final class Hidden {

    private Hidden() {}

    /** Controls, line breaks, bidirectional controls, single surrogates, byte-order marks and what is no character. */
    public static IntStream characters() {
        return Stream.of(
                        IntStream.range(0, 0x20),
                        IntStream.range(0x7F, 0xA0),
                        IntStream.rangeClosed(0x2028, 0x202E),
                        IntStream.rangeClosed(0x2066, 0x2069),
                        IntStream.of(0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFEFF, 0xFFFE, 0xFFFF))
                .flatMapToInt(part -> part);
    }

    /** All of them in one text, each between letters. */
    public static String all() {
        return characters()
                .mapToObj(character -> String.format(Locale.ROOT, "x%cx", (char) character))
                .collect(Collectors.joining());
    }

    /** Holds that none of them is in an output, besides the ends of its lines. */
    public static void assertNoneIn(String output, String of) {
        var left = output.codePoints()
                .filter(point -> point != '\n')
                .filter(point -> characters().anyMatch(hidden -> hidden == point))
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .distinct()
                .toList();
        assertThat(left).as(of).isEmpty();
    }
}
