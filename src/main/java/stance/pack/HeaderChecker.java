package stance.pack;

import java.util.List;
import stance.language.Phrase;
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
        if (header.at().line() == 0) {
            // Refused already.
            checkPlace(form, isVocabulary, problems);
            return;
        }
        if (!header.packageName().equals(packageName)) {
            problems.error(
                    "profile.package",
                    Place.of(form.file(), header.at()),
                    Phrase.of("The package is \"%s\"; in this pack it is \"%s\".", header.packageName(), packageName));
        }
        for (var line : header.imports()) {
            if (!IMPORTS.contains(line.name())) {
                problems.error(
                        "profile.import",
                        Place.of(form.file(), line.at()),
                        Phrase.of("\"%s\" cannot be imported.", line.name()),
                        Nearest.oneOf(IMPORTS));
            }
        }
        for (var global : header.globals()) {
            if (!global.equals(GLOBAL)) {
                problems.error(
                        "profile.global",
                        Place.of(form.file(), global.at()),
                        Phrase.of("The only global is \"global stance.pack.StanceBoard stance;\"."));
            }
        }
        if (isVocabulary && header.globals().isEmpty()) {
            problems.error(
                    "profile.global",
                    Place.of(form.file(), header.at()),
                    Phrase.of("vocabulary.drl lacks the line \"global stance.pack.StanceBoard stance;\"."));
        }
        checkPlace(form, isVocabulary, problems);
    }

    private static void checkPlace(PackForm form, boolean isVocabulary, Problems problems) {
        if (isVocabulary) {
            form.rules()
                    .forEach(rule -> problems.error(
                            "profile.rule-place",
                            Place.of(form.file(), rule.at()),
                            Phrase.of("vocabulary.drl holds declarations alone."),
                            Phrase.of("Move the rule to a file of its actor.")));
            return;
        }
        form.types().forEach(type -> declared(form, type.at(), problems));
        form.enums().forEach(choices -> declared(form, choices.at(), problems));
    }

    private static void declared(PackForm form, Spot at, Problems problems) {
        problems.error(
                "profile.declaration-place",
                Place.of(form.file(), at),
                Phrase.of("Declarations stand in vocabulary.drl, so that it shows all that a proposal may contain."));
    }
}
