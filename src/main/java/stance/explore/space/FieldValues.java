package stance.explore.space;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.FlagType;
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
        var type = field.type();
        if (!opening.values().isEmpty()) {
            if (type instanceof SetType) {
                refuse(
                        opening,
                        Phrase.of("\"%s\" is a set, whose values cannot be listed.", field.name()),
                        Phrase.NONE);
                return List.of();
            }
            return opening.values().stream().map(value -> value(field, value)).toList();
        }
        var values = new ArrayList<FieldValue>();
        if (type instanceof ChoiceType choice) {
            choice.choices().constants().forEach(constant -> values.add(value(field, constant)));
        } else if (type instanceof FlagType) {
            Stream.of("true", "false").forEach(flag -> values.add(value(field, flag)));
        } else if (type instanceof SetType set) {
            values.addAll(subsets(field, set.choices().constants(), opening));
        } else if (type.isNumeric()) {
            values.addAll(new NumberCuts(pack, term.type(), field, problems).of(opening, term.value(field.name())));
        } else {
            refuse(
                    opening,
                    Phrase.of("\"%s\" holds %s: there is no end to its values.", field.name(), type.words()),
                    Phrase.of("List them: %s=A,B,C.", opening.written()));
            return List.of();
        }
        if (field.optional()) {
            values.add(new FieldValue(field.name(), "null", Phrase.of("%s absent", field.name())));
        }
        return values;
    }

    private List<FieldValue> subsets(Field field, List<String> constants, Opening opening) {
        if (constants.size() > MAX_CONSTANTS) {
            refuse(
                    opening,
                    Phrase.of("\"%s\" has too many sets of values.", field.name()),
                    Phrase.of("Use alternatives instead."));
            return List.of();
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

    private void refuse(Opening opening, Phrase message, Phrase hint) {
        problems.error("space.open", Place.of(opening.written()), message, hint);
    }
}
