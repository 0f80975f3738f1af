package stance.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** For whom a scenario is. */
public enum Audience {
    /** It asks a question that somebody has. */
    READERS,
    /** It only holds rules in place; lists and pages for readers leave it out. */
    TESTS;

    /** As it stands in a scenario. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> names() {
        return Stream.of(values()).map(Audience::typed).toList();
    }
}
