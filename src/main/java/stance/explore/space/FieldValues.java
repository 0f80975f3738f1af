package stance.explore.space;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.Term;
import stance.problem.Place;
import stance.problem.Problems;

/** The values that an open field takes. */
final class FieldValues {

    /** Beyond this many constants, the subsets of a set are too many. */
    private static final int MAX_CONSTANTS = 10;

    private final PolicyPack pack;
    private final Problems problems;

    FieldValues(PolicyPack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** Those that were listed, or every one that the vocabulary allows; what cannot be opened is noted. */
    List<FieldValue> of(Term term, Field field, Opening opening) {
        if (opening.values().isEmpty()) {
            return every(term, field, opening);
        } else if (field.type() instanceof SetType) {
            return refused(
                    opening, Phrase.of("\"%s\" is a set, whose values cannot be listed.", field.name()), Phrase.NONE);
        }
        return values(field, opening.values());
    }

    /** Every value of a field, and none where it may be absent. */
    private List<FieldValue> every(Term term, Field field, Opening opening) {
        return switch (field.type().kind()) {
            case WHOLE_NUMBER, NUMBER ->
                orAbsent(
                        field,
                        new OpenNumbers(pack, term.type(), field, problems).of(opening, term.value(field.name())));
            case FLAG -> orAbsent(field, values(field, List.of("true", "false")));
            case CHOICE -> orAbsent(field, values(field, field.type().choices().constants()));
            case CHOICES ->
                orAbsent(field, subsets(field, field.type().choices().constants(), opening));
            case TEXT, DATE, ACTOR, ACTORS ->
                refused(
                        opening,
                        Phrase.of(
                                "\"%s\" holds %s: there is no end to its values.",
                                field.name(), field.type().words()),
                        Phrase.of("List them: %s=A,B,C.", opening.written()));
        };
    }

    private static List<FieldValue> values(Field field, List<String> values) {
        return values.stream().map(value -> value(field, value)).toList();
    }

    private static List<FieldValue> orAbsent(Field field, List<FieldValue> values) {
        var absent = new FieldValue(field.name(), "null", Phrase.of("%s absent", field.name()));
        return field.optional()
                ? Stream.concat(values.stream(), Stream.of(absent)).toList()
                : values;
    }

    private List<FieldValue> subsets(Field field, List<String> constants, Opening opening) {
        if (constants.size() > MAX_CONSTANTS) {
            return refused(
                    opening,
                    Phrase.of("\"%s\" has too many sets of values.", field.name()),
                    Phrase.of("Use alternatives instead."));
        }
        return IntStream.range(0, 1 << constants.size())
                .mapToObj(chosen -> IntStream.range(0, constants.size())
                        .filter(place -> (chosen & (1 << place)) != 0)
                        .mapToObj(constants::get)
                        .toList())
                .map(set -> new FieldValue(field.name(), String.join(",", set), label(field, set)))
                .toList();
    }

    private static Phrase label(Field field, List<String> set) {
        return set.stream()
                .map(Phrase::verbatim)
                .reduce((before, constant) -> Phrase.of("%s and %s", before, constant))
                .map(all -> Phrase.of("%s %s", field.name(), all))
                .orElse(Phrase.of("%s none", field.name()));
    }

    private static FieldValue value(Field field, String value) {
        return new FieldValue(field.name(), value.strip(), Phrase.of("%s %s", field.name(), value.strip()));
    }

    private List<FieldValue> refused(Opening opening, Phrase message, Phrase hint) {
        problems.error("space.open", Place.of(opening.written()), message, hint);
        return List.of();
    }
}
