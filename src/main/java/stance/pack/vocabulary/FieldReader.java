package stance.pack.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.form.Annotation;
import stance.pack.form.TypeForm;
import stance.pack.form.TypeForm.FieldForm;
import stance.pack.vocabulary.FieldType.DateType;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;

/** Reads what the annotations of types and fields say; the list of annotations is closed. */
final class FieldReader {

    private static final Set<String> OF_A_FIELD =
            Set.of("affects", "carriedOutBy", "doc", "format", "optional", "phrase", "range", "unit");
    private static final Set<String> OF_A_TYPE = Set.of("affects", "carriedOutBy", "doc", "phrase");
    private static final Set<String> WITHOUT_VALUE = Set.of("affects", "carriedOutBy", "optional");

    private FieldReader() {}

    /** What the annotations of a type say, by key. */
    static Map<String, String> ofType(TypeForm form, String file, Problems problems) {
        return known(form.annotations(), OF_A_TYPE, Set.of(), file, problems);
    }

    /** The field; empty where its type could not be read. */
    static Optional<Field> read(FieldForm form, Optional<FieldType> type, String file, Problems problems) {
        var annotations = known(form.annotations(), OF_A_FIELD, WITHOUT_VALUE, file, problems);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var format = annotations.get("format");
        if (format != null && !(format.equals("date") && type.get() instanceof DateType)) {
            error(form, file, problems, Phrase.of("\"format\" is \"date\", on a String; found \"%s\".", format));
        }
        var range = Optional.ofNullable(annotations.get("range"));
        if (range.isPresent()
                && !(type.get().isNumeric() && Range.parse(range.get()).isPresent())) {
            error(
                    form,
                    file,
                    problems,
                    Phrase.of(
                            "\"range\" is written \"0..100\", with at most 15 digits, on an Integer or Double; found \"%s\".",
                            range.get()));
        }
        var phrase = Optional.ofNullable(annotations.get("phrase"));
        var phrasing = phrase.flatMap(text -> Phrasing.read(text, type.get()));
        if (phrase.isPresent() && phrasing.isEmpty()) {
            error(
                    form,
                    file,
                    problems,
                    type.get().kind() == FieldType.Kind.FLAG
                            ? Phrase.of(
                                    "\"phrase\" has one place {} for the value, or says what true and what false is,"
                                            + " as in \"with retaliation | without retaliation\"; found \"%s\".",
                                    phrase.get())
                            : Phrase.of(
                                    "\"phrase\" has one place {} for the value, as in \"takes place in {}\"; found"
                                            + " \"%s\".",
                                    phrase.get()));
        }
        return Optional.of(new Field(
                form.name(),
                type.get(),
                Translated.of(Field.label(form.name())),
                Translated.of(annotations.getOrDefault("doc", "")),
                phrasing.map(Phrases::of),
                Optional.ofNullable(annotations.get("unit")).map(Translated::of),
                range.flatMap(Range::parse),
                // What is not known may be meant so: rules are not refused for it as well.
                annotations.containsKey("optional")
                        || form.annotations().stream()
                                .anyMatch(each -> !OF_A_FIELD.contains(each.key())
                                        && Nearest.closest(each.key(), List.of("optional"))
                                                .isPresent()),
                Stream.of(Part.values())
                        .filter(part -> annotations.containsKey(part.annotation()))
                        .collect(Collectors.toUnmodifiableSet()),
                form.at()));
    }

    private static Map<String, String> known(
            List<Annotation> annotations, Set<String> keys, Set<String> bare, String file, Problems problems) {
        var values = new HashMap<String, String>();
        for (var annotation : annotations) {
            var place = Place.of(file, annotation.at());
            if (!keys.contains(annotation.key())) {
                problems.error(
                        "vocabulary.unknown-annotation",
                        place,
                        Phrase.of("Unknown annotation @%s.", annotation.key()),
                        Nearest.hint(annotation.key(), keys.stream().sorted().toList()));
            } else if (annotation.value().isPresent() == bare.contains(annotation.key())) {
                problems.error(
                        "vocabulary.annotation",
                        place,
                        bare.contains(annotation.key())
                                ? Phrase.of("@%s takes no value.", annotation.key())
                                : Phrase.of("@%s needs a value.", annotation.key()));
            } else if (annotation.key().equals("phrase")
                    && annotation.value().map(Annotation.Value::text).orElse("").isBlank()) {
                problems.error("vocabulary.annotation", place, Phrase.of("@%s is empty.", annotation.key()));
            } else if (values.putIfAbsent(
                            annotation.key(),
                            annotation.value().map(Annotation.Value::text).orElse(""))
                    != null) {
                problems.error("vocabulary.duplicate", place, Phrase.of("@%s stands twice.", annotation.key()));
            }
        }
        return values;
    }

    private static void error(FieldForm form, String file, Problems problems, Phrase message) {
        problems.error(
                "vocabulary.annotation",
                Place.of(file, form.at()),
                Phrase.of("In the field \"%s\", %s", form.name(), message));
    }
}
