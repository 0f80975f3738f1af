package stance.web;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.explore.space.Opening;
import stance.language.Composed;
import stance.language.Phrase;
import stance.pack.record.PartialDate;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** The parameters of a request, read within what it may ask; everything wrong with them is refused together. */
final class Parameters {

    private static final int MOST = 64;

    /** The parameters that say which stances are heard. */
    static final Set<String> FILTERS =
            Stream.of(Filter.values()).map(Filter::typed).collect(Collectors.toUnmodifiableSet());

    private static final String AS_OF = "as-of";

    /** The parameters that say which proposal is meant and what is heard, on whatever day. */
    static final Set<String> HEARING_ON_ANY_DAY =
            Stream.concat(Stream.of("variant"), FILTERS.stream()).collect(Collectors.toUnmodifiableSet());

    private static final Phrase OPENING = Phrase.of("provision.field or provision.field=A,B,C");

    private static final Pattern NO_BYTE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Map<String, List<String>> parameters;
    private final Problems problems = new Problems();

    /**
     * Those of a request.
     *
     * @throws RefusedException if one of them cannot be read: Javalin would leave it out without a word
     */
    Parameters(Context context) {
        this(context.queryParamMap());
        var query = Optional.ofNullable(context.queryString()).orElse("");
        if (NO_BYTE.matcher(query).find() || isMalformed(query)) {
            problems.error(
                    "request.parameter",
                    Place.of("?"),
                    Phrase.of("The parameters cannot be read: after each percent sign stand the two digits of a byte,"
                            + " and the bytes are UTF-8."));
            problems.refuseErrors();
        }
    }

    /** Malformed bytes become U+FFFD. */
    private static boolean isMalformed(String query) {
        return URLDecoder.decode(query, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0;
    }

    Parameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** The parameters that say which proposal is meant, on which day, and what is heard, and these. */
    static Set<String> hearing(String... further) {
        var all = new HashSet<>(HEARING_ON_ANY_DAY);
        all.add(AS_OF);
        all.addAll(List.of(further));
        return all;
    }

    /** Refuses parameters of other names: a misspelt one would change the answer without a word. */
    Parameters only(Set<String> known) {
        return only(known, Set.of());
    }

    /** Refuses parameters of other names, and those given more than once that are not among the lists. */
    Parameters only(Set<String> single, Set<String> lists) {
        var known = Stream.concat(single.stream(), lists.stream()).sorted().toList();
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                problems.error(
                        "request.parameter",
                        Place.of("?" + name),
                        Phrase.of("There is no parameter \"%s\" here.", name),
                        Nearest.hint(name, known));
            } else if (lists.contains(name) && values.size() > MOST) {
                problems.error(
                        "request.parameter",
                        Place.of("?" + name),
                        Phrase.of("It is given %s times; %s are the most.", values.size(), MOST));
            } else if (!lists.contains(name) && values.size() > 1) {
                problems.error(
                        "request.parameter",
                        Place.of("?" + name),
                        Phrase.of("It is given %s times; it is meant to be given once.", values.size()));
            }
        });
        problems.refuseErrors();
        return this;
    }

    /** Refuses a day or a filter that is none; which variants there are, only the scenario tells. */
    Parameters checkHearing() {
        evaluator();
        day(AS_OF);
        return this;
    }

    Evaluator evaluator() {
        return new Evaluator(filters(), isOn("status-quo"));
    }

    Filters filters() {
        return new Filters(Stream.of(Filter.values())
                .filter(filter -> isOn(filter.typed()))
                .collect(Collectors.toSet()));
    }

    Optional<LocalDate> day(String name) {
        var text = text(name);
        var day = text.flatMap(PartialDate::parseDay);
        if (text.isPresent() && day.isEmpty()) {
            problems.error(
                    "request.parameter",
                    Place.of("?" + name),
                    Phrase.of("\"%s\" is not a date such as 2026-01-29.", text.orElseThrow()));
            problems.refuseErrors();
        }
        return day;
    }

    /** The variant and day that are asked about. */
    Proposal proposal(ScenarioFile file) {
        var proposal = text("variant").map(name -> variant(file, name)).orElse(file.base());
        return day(AS_OF).map(proposal::asOf).orElse(proposal);
    }

    /** The variant of this name; refused where there is none. */
    static Proposal variant(ScenarioFile file, String name) {
        return Optional.ofNullable(file.variants().get(name))
                .orElseThrow(() -> new RefusedException(List.of(file.unknownVariant(name, Place.of("?variant")))));
    }

    Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    List<String> texts(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(Composed::of)
                .toList();
    }

    /** Each value read by a function that gives nothing for what it cannot read. */
    <T> List<T> all(String name, Function<String, Optional<T>> reader, Phrase form) {
        var read = new ArrayList<T>();
        for (var text : texts(name)) {
            reader.apply(text)
                    .ifPresentOrElse(
                            read::add,
                            () -> problems.error(
                                    "request.parameter",
                                    Place.of("?" + name),
                                    Phrase.of("\"%s\" is not of the form %s.", text, form)));
        }
        problems.refuseErrors();
        return read;
    }

    /** What varies beside the alternatives: fields, and what may be left out. */
    List<Opening> openings() {
        var optional = texts("optional").stream().map(Opening::optional);
        return Stream.concat(fields().stream(), optional).toList();
    }

    /** The fields that are opened, without what may be left out. */
    List<Opening> fields() {
        return all("open", Opening::parse, OPENING);
    }

    /** A whole number from 1 on. */
    int number(String name, int most, int otherwise) {
        return numbers(name, most).stream().findFirst().orElse(otherwise);
    }

    /** Whole numbers from 1 on. */
    List<Integer> numbers(String name, int most) {
        var all = texts(name);
        all.stream()
                .filter(text -> !text.matches("[1-9]\\d{0,8}") || Integer.parseInt(text) > most)
                .forEach(text -> problems.error(
                        "request.parameter",
                        Place.of("?" + name),
                        Phrase.of("\"%s\" is not a whole number from 1 to %s.", text, most)));
        problems.refuseErrors();
        return all.stream().map(Integer::valueOf).toList();
    }

    /** An alignment: a number from 0 to 1. */
    BigDecimal alignment(String name, BigDecimal otherwise) {
        var text = text(name).orElse(null);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("0|1|0\\.\\d{1,6}")) {
            problems.error(
                    "request.parameter",
                    Place.of("?" + name),
                    Phrase.of("\"%s\" is no alignment: a number from 0 to 1 such as 0.6 was expected.", text));
            problems.refuseErrors();
        }
        return new BigDecimal(text);
    }

    /** A constant by its name as options of the command line have it. */
    <E extends Enum<E>> E choice(String name, E otherwise) {
        return choice(name, byName(otherwise.getDeclaringClass()), otherwise);
    }

    private static <E extends Enum<E>> Map<String, E> byName(Class<E> choices) {
        return Stream.of(choices.getEnumConstants())
                .collect(Collectors.toMap(
                        choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));
    }

    <T> T choice(String name, Map<String, T> choices, T otherwise) {
        var text = text(name).orElse(null);
        if (text == null) {
            return otherwise;
        }
        var choice = choices.get(text);
        if (choice == null) {
            var names = choices.keySet().stream().sorted().toList();
            problems.error(
                    "request.parameter",
                    Place.of("?" + name),
                    Phrase.of("\"%s\" is none of %s.", text, String.join(", ", names)),
                    Nearest.hint(text, names));
            problems.refuseErrors();
            return otherwise;
        }
        return choice;
    }

    private boolean isOn(String name) {
        return isOn(name, false);
    }

    boolean isOn(String name, boolean otherwise) {
        return choice(name, Map.of("true", true, "false", false), otherwise);
    }
}
