package stance.pack.vocabulary;

import java.util.LinkedHashMap;
import stance.pack.form.EnumForm;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Reads the constants of an enum and their labels. */
final class EnumReader {

    /** The most constants of an enum: Drools makes no larger ones. */
    static final int MAX_CONSTANTS = 127;

    private final String file;
    private final Problems problems;
    private final NameChecker names;

    EnumReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.names = new NameChecker(file, problems);
    }

    EnumType read(EnumForm form) {
        names.checkType(form.name(), form.at(), "Country");
        if (form.constants().size() > MAX_CONSTANTS) {
            error(
                    "vocabulary.limit",
                    form.at(),
                    "The enum " + form.name() + " has " + form.constants().size() + " constants; " + MAX_CONSTANTS
                            + " are the most.",
                    "Name those that the positions speak of, and one for the rest.");
        }
        var labels = new LinkedHashMap<String, String>();
        var label = form.fields().indexOf("label");
        for (var constant : form.constants()) {
            names.checkConstant(constant.name(), constant.at());
            if (constant.texts().size() != form.fields().size()) {
                error(
                        "vocabulary.enum-texts",
                        constant.at(),
                        constant.name() + " has " + constant.texts().size() + " texts; " + form.name() + " declares "
                                + form.fields().size() + " fields.",
                        "Close the constants with \"; label : String end\".");
                continue;
            }
            var words = label < 0 ? constant.name() : constant.texts().get(label);
            if (labels.putIfAbsent(constant.name(), words) != null) {
                error(
                        "vocabulary.duplicate",
                        constant.at(),
                        "The constant " + constant.name() + " stands twice in " + form.name() + ".",
                        "");
            }
        }
        return new EnumType(form.name(), labels);
    }

    private void error(String code, Spot at, String message, String hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
