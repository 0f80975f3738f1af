package stance.pack.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import stance.language.Phrase;
import stance.pack.record.PackInfo;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.problem.Spot;

/** Checks that a field which says what part an actor has in the term can name an actor, and that a type names one. */
public final class PartChecker {

    private final PackInfo info;
    private final String file;
    private final Problems problems;

    private PartChecker(PackInfo info, String file, Problems problems) {
        this.info = info;
        this.file = file;
        this.problems = problems;
    }

    /** Notes the fields that can name none. */
    public static void check(Vocabulary vocabulary, PackInfo info, String file, Problems problems) {
        var checker = new PartChecker(info, file, problems);
        vocabulary.types().values().forEach(checker::check);
        // Members of a family have the fields of it, which are complained of once.
        var seen = new HashSet<Spot>();
        vocabulary.types().values().stream()
                .flatMap(type -> type.fields().stream())
                .filter(field -> seen.add(field.at()))
                .forEach(checker::check);
    }

    private void check(ProvisionType type) {
        var actors = new ArrayList<>(info.actors().keySet());
        actors.add(ProvisionType.EVERYBODY);
        type.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(part -> !actors.contains(part.getValue()))
                .forEach(part -> problems.unknown(
                        "actor",
                        part.getValue(),
                        new Problem(
                                "vocabulary.part",
                                Severity.ERROR,
                                Place.of(file, type.at()),
                                Phrase.of(
                                        "In the type %s, @%s names an actor of the pack, or \"*\" for all; found \"%s\".",
                                        type.name(), part.getKey().annotation(), part.getValue()),
                                Nearest.hint(part.getValue(), actors))));
    }

    private void check(Field field) {
        var constants = field.type().enumType().map(EnumType::constants).orElse(List.of());
        if (constants.stream().anyMatch(info.actors()::containsKey)) {
            return;
        }
        field.parts().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(part -> problems.error(
                        "vocabulary.part",
                        Place.of(file, field.at()),
                        Phrase.of(
                                "In the field \"%s\", @%s needs an enum, or a Set of one, whose constants are ids of actors;"
                                        + " found %s.",
                                field.name(), part.annotation(), field.type().words()),
                        Nearest.hint(
                                constants.isEmpty() ? "" : constants.get(0),
                                info.actors().keySet())));
    }
}
