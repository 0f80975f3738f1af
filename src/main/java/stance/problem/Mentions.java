package stance.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import stance.language.Phrase;

/**
 * Where names are declared and where they are mentioned. A name that is wrong where it is declared makes every mention of
 * the right one unknown: that is one problem, and it is where nobody mentions what was declared.
 */
final class Mentions {

    private static final int LISTED = 3;

    /** A name of a kind, such as that of an actor. */
    private record Name(String kind, String text) {}

    private final Map<Name, Supplier<Place>> declared = new LinkedHashMap<>();
    private final Set<Name> known = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Map<Name, List<Problem>> unknown = new LinkedHashMap<>();

    void declared(String kind, String name, Supplier<Place> place) {
        declared.putIfAbsent(new Name(kind, name), place);
    }

    void known(String kind, String name) {
        known.add(new Name(kind, name));
    }

    void doubtful(String kind) {
        doubtful.add(kind);
    }

    void unknown(String kind, String name, Problem problem) {
        unknown.computeIfAbsent(new Name(kind, name), key -> new ArrayList<>()).add(problem);
    }

    /** What is told in the place of each problem that others are told with; the others are told by empty ones. */
    Map<Problem, Optional<Problem>> told() {
        var told = new LinkedHashMap<Problem, Optional<Problem>>();
        unknown.forEach((name, problems) -> {
            if (doubtful.contains(name.kind())) {
                problems.forEach(problem -> told.put(problem, Optional.empty()));
            } else if (problems.size() > 1) {
                problems.forEach(problem -> told.put(problem, Optional.empty()));
                told.put(problems.get(0), Optional.of(together(name, problems)));
            }
        });
        return told;
    }

    private Problem together(Name name, List<Problem> problems) {
        return misspelt(name, problems.size()).orElseGet(() -> {
            var first = problems.get(0);
            return new Problem(
                    first.code(),
                    first.severity(),
                    first.place(),
                    Phrase.sentences(first.message(), others(problems)),
                    first.hint());
        });
    }

    private static Phrase others(List<Problem> problems) {
        var first = problems.get(0).place().toString();
        var others = problems.stream()
                .map(problem -> problem.place().toString())
                .filter(place -> !place.equals(first))
                .distinct()
                .toList();
        var places = others.stream().limit(LISTED).collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Phrase.NONE
                : others.size() <= LISTED
                        ? Phrase.of("The same at %s.", places)
                        : Phrase.of("The same at %s, and in %s more places.", places, others.size() - LISTED);
    }

    /** The problem that the name is declared under another one that nobody mentions. */
    private Optional<Problem> misspelt(Name name, int times) {
        var idle = new LinkedHashMap<String, Place>();
        declared.forEach((other, place) -> {
            if (other.kind().equals(name.kind()) && !known.contains(other)) {
                idle.put(other.text(), place.get());
            }
        });
        return Nearest.closest(name.text(), idle.keySet())
                .map(text -> new Problem(
                        "name.mentioned-nowhere",
                        Severity.ERROR,
                        Objects.requireNonNull(idle.get(text)),
                        Phrase.of(
                                "Nothing mentions \"%s\"; \"%s\" is mentioned in %s places, and not declared.",
                                text, name.text(), times),
                        Phrase.of("Maybe you meant \"%s\".", name.text())));
    }
}
