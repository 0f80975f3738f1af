package stance.pack.vocabulary;

import java.util.LinkedHashMap;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.language.Translated;
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
                    Phrase.of(
                            "The enum %s has %s constants; %s are the most.",
                            form.name(), form.constants().size(), MAX_CONSTANTS),
                    Phrase.of("Name those that the positions speak of, and one for the rest."));
        }
        var labels = new LinkedHashMap<String, Translated>();
        var label = form.fields().indexOf("label");
        for (var constant : form.constants()) {
            names.checkConstant(constant.name(), constant.at());
            if (constant.texts().size() != form.fields().size()) {
                error(
                        "vocabulary.enum-texts",
                        constant.at(),
                        Phrase.of(
                                "Texts of %s: %s; fields that %s declares: %s.",
                                constant.name(),
                                constant.texts().size(),
                                form.name(),
                                form.fields().size()),
                        Phrase.of("Close the constants with \"; label : String end\"."));
            }
            problems.declared("constant of " + form.name(), constant.name(), () -> Place.of(file, constant.at()));
            var isSaid = label >= 0 && label < constant.texts().size();
            var words = isSaid ? constant.texts().get(label) : constant.name();
            if (isSaid && GivenName.of(words).filter(GivenName.ABSENT::equals).isPresent()) {
                error(
                        "vocabulary.label",
                        constant.at(),
                        Phrase.of("\"%s\" is what Stance says where there is no value.", words),
                        Phrase.of("Choose another name."));
            }
            if (labels.putIfAbsent(constant.name(), Translated.of(words)) != null) {
                error(
                        "vocabulary.duplicate",
                        constant.at(),
                        Phrase.of("The constant %s stands twice in %s.", constant.name(), form.name()),
                        Phrase.NONE);
            }
        }
        return new EnumType(form.name(), labels);
    }

    private void error(String code, Spot at, Phrase message, Phrase hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
