package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.RuleForm;
import stance.pack.profile.ProfileReader;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Spot;

/** Finds the cell out of which something in a file of rules was made. */
final class CellPlaces {

    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::line).thenComparingInt(Spot::column);

    private final List<Part> parts = new ArrayList<>();

    /** Something in a file, from its beginning to that of the next part; it is a cell's, or nobody's. */
    private record Part(Path file, Spot at, Optional<Place> cell) {}

    private CellPlaces() {}

    /**
     * The cells of rules that are to be written.
     *
     * @param rows by the name of the rule
     */
    static CellPlaces of(FilesToWrite draft, Map<String, SheetRow> rows, Vocabulary vocabulary) {
        var places = new CellPlaces();
        for (var file : draft.files()) {
            if (file.path().toString().endsWith(".drl")) {
                var text = new String(file.after(), StandardCharsets.UTF_8);
                ProfileReader.read(file.path().toString(), text, new Problems()).stream()
                        .flatMap(form -> form.rules().stream())
                        .forEach(rule ->
                                places.add(file.path(), rule, Optional.ofNullable(rows.get(rule.name())), vocabulary));
            }
        }
        return places;
    }

    private void add(Path file, RuleForm rule, Optional<SheetRow> row, Vocabulary vocabulary) {
        part(file, rule.at(), row, SheetColumns.ID);
        rule.annotations().forEach(each -> part(file, each.at(), row, each.key()));
        rule.patterns().forEach(pattern -> {
            part(file, pattern.at(), row, SheetColumns.TYPE);
            pattern.constraints().stream()
                    .flatMap(each -> each.comparisons())
                    .forEach(each -> part(file, each.at(), row, head(pattern.type(), each, vocabulary)));
        });
        rule.effects()
                .forEach(each -> part(
                        file,
                        each.at(),
                        row,
                        switch (each.effect()) {
                            case PROPOSES -> SheetColumns.PROPOSES;
                            case THREATENS -> SheetColumns.THREATENS;
                            default -> SheetColumns.EFFECT;
                        }));
    }

    private static String head(String type, Comparison test, Vocabulary vocabulary) {
        Stream<Field> fields = vocabulary.type(type).stream().flatMap(known -> known.field(test.field()).stream());
        return fields.map(SheetColumns::head).findFirst().orElse(test.field());
    }

    private void part(Path file, Spot at, Optional<SheetRow> row, String head) {
        parts.add(new Part(file, at, row.map(known -> known.place(head))));
    }

    /** The same problem with the place of its cell, where it comes out of one. */
    Problem at(Problem problem) {
        var place = problem.place();
        var spot = new Spot(place.line(), place.column());
        return parts.stream()
                .filter(part -> place.line() > 0
                        && Path.of(place.file()).equals(part.file())
                        && ORDER.compare(part.at(), spot) <= 0)
                .max(Comparator.comparing(Part::at, ORDER))
                .flatMap(Part::cell)
                .map(cell -> new Problem(problem.code(), problem.severity(), cell, problem.message(), problem.hint()))
                .orElse(problem);
    }
}
