package stance.pack.record;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.language.Phrase;
import stance.pack.form.Annotation;
import stance.pack.form.RuleForm;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.problem.Spot;

/** The annotations of one rule, looked up by key; says what is missing or unknown, with the place. */
final class Metadata {

    private final String file;
    private final RuleForm form;
    private final Problems problems;
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();
    private final Set<String> meant = new HashSet<>();

    private Metadata(String file, RuleForm form, Problems problems) {
        this.file = file;
        this.form = form;
        this.problems = problems;
    }

    static Metadata read(String file, RuleForm form, Problems problems) {
        var metadata = new Metadata(file, form, problems);
        for (var annotation : form.annotations()) {
            if (metadata.annotations.putIfAbsent(annotation.key(), annotation) != null) {
                metadata.error(
                        "stance.duplicate-key",
                        annotation.at(),
                        Phrase.of("@%s stands twice in this rule.", annotation.key()),
                        Phrase.NONE);
            } else if (annotation.value().isEmpty()
                    || annotation.value().get().text().isBlank()) {
                metadata.error(
                        "stance.empty",
                        annotation.at(),
                        Phrase.of("@%s needs a value.", annotation.key()),
                        Phrase.NONE);
            }
        }
        return metadata;
    }

    RuleForm form() {
        return form;
    }

    /** The first word of the rule's name. */
    String id() {
        return form.name().split(" ", 2)[0];
    }

    /** The rule's name without the id; empty where there is none. */
    String title() {
        var words = form.name().split(" ", 2);
        return words.length == 2 ? words[1].strip() : "";
    }

    Place place() {
        return Place.of(file, form.at());
    }

    boolean has(String key) {
        return annotations.containsKey(key);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(annotations.get(key))
                .flatMap(Annotation::value)
                .map(Annotation.Value::text)
                .filter(text -> !text.isBlank());
    }

    Optional<String> required(String key) {
        if (!has(key) && !meant.contains(key)) {
            error("stance.missing-" + key, form.at(), Phrase.of("The stance %s lacks @%s.", id(), key), Phrase.NONE);
        }
        return text(key);
    }

    <E extends Enum<E>> Optional<E> requiredChoice(String key, Class<E> type) {
        required(key);
        return choice(key, type);
    }

    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).flatMap(text -> {
            var constants = Arrays.asList(type.getEnumConstants());
            var choice = constants.stream()
                    .filter(constant -> constant.name().equals(text))
                    .findFirst();
            if (choice.isEmpty()) {
                problems.addAll(List.of(unknownProblem(
                        key, text, constants.stream().map(Enum::name).toList())));
            }
            return choice;
        });
    }

    <T> Optional<T> lookUp(String key, String id, Map<String, T> known) {
        var found = Optional.ofNullable(known.get(id));
        if (found.isEmpty()) {
            problems.unknown(key, id, unknownProblem(key, id, List.copyOf(known.keySet())));
        } else {
            problems.mentioned(key, id);
        }
        return found;
    }

    void refuseAllBut(List<String> keys, Phrase reason) {
        annotations.forEach((key, annotation) -> {
            if (!keys.contains(key)) {
                error(
                        "stance.unknown-key",
                        annotation.at(),
                        Phrase.of("@%s %s.", key, reason),
                        Nearest.hint(key, keys));
                Nearest.closest(key, keys).ifPresent(meant::add);
            }
        });
    }

    void error(String code, Phrase message, Phrase hint) {
        error(code, form.at(), message, hint);
    }

    /** Notes what is wrong with the annotation of this key, at its place. */
    void error(String code, String key, Phrase message, Phrase hint) {
        error(code, at(key), message, hint);
    }

    private Problem unknownProblem(String key, String value, List<String> known) {
        return new Problem(
                "stance.unknown-" + key,
                Severity.ERROR,
                Place.of(file, at(key)),
                Phrase.of("@%s is \"%s\", which is not known.", key, value),
                Nearest.hint(value, known));
    }

    private Spot at(String key) {
        return Optional.ofNullable(annotations.get(key)).map(Annotation::at).orElse(form.at());
    }

    private void error(String code, Spot at, Phrase message, Phrase hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
