package stance.pack;

import java.util.List;
import stance.pack.form.PackForm;
import stance.pack.form.PackForm.Global;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Checks the lines before the rules, and that declarations and rules stand where they belong. */
final class HeaderChecker {

    private static final List<String> IMPORTS =
            List.of(Provision.class.getName(), Scenario.class.getName(), StanceBoard.class.getName());
    private static final Global GLOBAL = new Global(Spot.NOWHERE, StanceBoard.class.getName(), "stance");

    private HeaderChecker() {}

    static void check(PackForm form, String packageName, boolean isVocabulary, Problems problems) {
        var header = form.header();
        if (!header.packageName().equals(packageName)) {
            problems.error(
                    "profile.package",
                    Place.of(form.file(), header.at()),
                    "The package is \"" + header.packageName() + "\"; in this pack it is \"" + packageName + "\".");
        }
        for (var line : header.imports()) {
            if (!IMPORTS.contains(line.name())) {
                problems.error(
                        "profile.import",
                        Place.of(form.file(), line.at()),
                        "\"" + line.name() + "\" cannot be imported.",
                        Nearest.oneOf(IMPORTS));
            }
        }
        for (var global : header.globals()) {
            if (!global.equals(GLOBAL)) {
                problems.error(
                        "profile.global",
                        Place.of(form.file(), global.at()),
                        "The only global is \"global stance.pack.StanceBoard stance;\".");
            }
        }
        if (isVocabulary && header.globals().isEmpty()) {
            problems.error(
                    "profile.global",
                    Place.of(form.file(), header.at()),
                    "vocabulary.drl lacks the line \"global stance.pack.StanceBoard stance;\".");
        }
        checkPlace(form, isVocabulary, problems);
    }

    private static void checkPlace(PackForm form, boolean isVocabulary, Problems problems) {
        if (isVocabulary) {
            form.rules()
                    .forEach(rule -> problems.error(
                            "profile.rule-place",
                            Place.of(form.file(), rule.at()),
                            "vocabulary.drl holds declarations alone.",
                            "Move the rule to a file of its actor."));
            return;
        }
        form.types().forEach(type -> declared(form, type.at(), problems));
        form.enums().forEach(choices -> declared(form, choices.at(), problems));
    }

    private static void declared(PackForm form, Spot at, Problems problems) {
        problems.error(
                "profile.declaration-place",
                Place.of(form.file(), at),
                "Declarations stand in vocabulary.drl, so that it shows all that a proposal may contain.");
    }
}
