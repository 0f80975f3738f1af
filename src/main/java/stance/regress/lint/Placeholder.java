package stance.regress.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import stance.json.Json.JsonText;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.record.Quote;
import stance.pack.record.Stance;
import stance.pack.record.ToBeWritten;
import stance.problem.Place;
import stance.problem.Severity;
import stance.scenario.ScenarioFile;

/** Finds texts as they stood when something was begun. A draft may have them: it is being written. */
final class Placeholder implements Check {

    static final LintCode CODE = LintCode.of(
            "placeholder", Severity.WARNING, "A text is as it was when it was begun; nobody has written it.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var files = new LinkedHashMap<String, ScenarioFile>();
        subject.results()
                .forEach(result -> files.putIfAbsent(
                        result.test().file().file(), result.test().file()));
        return Stream.of(
                        subject.heard().flatMap(Placeholder::ofStance),
                        subject.pack().sources().values().stream()
                                .filter(source -> ToBeWritten.isIn(source.title()))
                                .map(source ->
                                        finding(source.id(), subject.inSources(source.at()), Phrase.of("Its title"))),
                        files.values().stream().flatMap(Placeholder::ofScenario))
                .flatMap(found -> found);
    }

    private static Stream<LintFinding> ofStance(Stance stance) {
        return Stream.of(
                        found(
                                stance,
                                Phrase.of("Its title"),
                                Stream.of(stance.title().written())),
                        found(stance, Phrase.of("Its quote"), stance.quote().map(Quote::words).stream()),
                        found(
                                stance,
                                Phrase.of("Its translation"),
                                stance.quote().flatMap(Quote::translation).stream()),
                        found(stance, Phrase.of("Its @note"), stance.note().map(Translated::written).stream()),
                        found(stance, Phrase.of("What it says is missing"), missing(stance)))
                .flatMap(finding -> finding);
    }

    private static Stream<String> missing(Stance stance) {
        return stance.written().stream()
                .flatMap(rule -> rule.form().effects().stream())
                .filter(call -> call.effect() == Effect.REQUIRES)
                .flatMap(EffectCall::texts);
    }

    private static Stream<LintFinding> found(Stance stance, Phrase what, Stream<String> texts) {
        return texts.filter(ToBeWritten::isIn).limit(1).map(text -> finding(stance.id(), stance.place(), what));
    }

    private static Stream<LintFinding> ofScenario(ScenarioFile file) {
        return Stream.of("title", "summary", "description")
                .map(file.source().root().members()::get)
                .filter(Objects::nonNull)
                .filter(member -> member.value() instanceof JsonText text && ToBeWritten.isIn(text.text()))
                .limit(1)
                .map(member -> finding(
                        file.file(), Place.of(file.file(), member.keyAt()), Phrase.of("A text of the scenario")));
    }

    private static LintFinding finding(String at, Place place, Phrase what) {
        return LintFinding.of(
                CODE,
                at,
                place,
                Phrase.of("%s is as it was when it was begun.", what),
                Phrase.of("Write it, or mark what is unfinished with @status( DRAFT )."));
    }
}
