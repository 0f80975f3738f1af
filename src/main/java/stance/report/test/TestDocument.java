package stance.report.test;

import java.util.ArrayList;
import stance.language.Phrase;
import stance.problem.Problem;
import stance.regress.TestResult;
import stance.regress.TestResult.Status;
import stance.regress.TestRun;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Look;
import stance.report.document.Tone;
import stance.report.words.Counts;

/** A run of tests for people: each failure with what was expected beside what came, and the counts. */
public final class TestDocument {

    private TestDocument() {}

    /** The run; at a terminal the counts come last, where they are looked for. */
    public static Document of(TestRun run) {
        var title = Phrase.of("Tests");
        var counts = counts(run);
        return Document.of(title, body -> {
            body.onPages(page -> page.heading(1, title).paragraph(line -> line.strong(counts)));
            run.problems().forEach(problem -> problem(body, problem));
            run.failures().forEach(result -> failure(body, ResultWords.of(result)));
            without(body, run);
            body.onTerminals(terminal -> terminal.paragraph(line -> line.strong(counts)));
        });
    }

    private static void problem(Blocks body, Problem problem) {
        body.card(Tone.REJECTING, "", card -> {
            card.heading(2, line -> line.failed(Phrase.verbatim(problem.place().toString())));
            card.paragraph(problem.message());
            if (!problem.hint().isEmpty()) {
                card.section(hint -> hint.paragraph(problem.hint()));
            }
        });
    }

    private static void failure(Blocks body, ResultWords words) {
        var test = words.result().test();
        body.card(Tone.REJECTING, "", card -> {
            card.heading(2, line -> line.failed(Phrase.verbatim(test.id())));
            words.differences().forEach(difference -> difference(card, difference));
            words.broken().forEach(card::paragraph);
            card.paragraph(line -> line.dim(Phrase.of("at %s", test.place())));
            card.paragraph(
                    Look.COMMAND,
                    line -> line.text(Phrase.of("again:")).verbatim(" ").code(ResultWords.again(test)));
        });
    }

    private static void difference(Blocks card, DifferenceWords difference) {
        card.paragraph(difference.what());
        card.section(part -> part.facts(facts -> {
            facts.add(Phrase.of("expected"), difference.expected());
            facts.add(Phrase.of("actual"), difference.actual());
            if (!difference.cause().isEmpty()) {
                facts.add(Phrase.of("because"), difference.cause());
            }
            difference.whyNot().forEach(why -> facts.add(Phrase.of("why not"), why));
        }));
    }

    private static void without(Blocks body, TestRun run) {
        var without = run.results().stream()
                .filter(result -> result.status() == Status.WITHOUT_EXPECTATION)
                .map(TestResult::test)
                .map(test -> Phrase.verbatim(test.id()))
                .toList();
        if (!without.isEmpty()) {
            body.heading(2, Phrase.of("Without \"expect\", so not tested:")).phrases(without);
        }
    }

    /** In one line; the English words are those that build servers look for. */
    static Phrase counts(TestRun run) {
        var problems = run.problems().size();
        var failed = run.count(Status.FAILED);
        var broken = run.count(Status.BROKEN);
        var without = run.count(Status.WITHOUT_EXPECTATION);
        var counts = new ArrayList<Phrase>();
        counts.add(Phrase.of("%s passed", run.count(Status.PASSED)));
        counts.add(Phrase.of("%s failed", failed));
        if (broken > 0) {
            counts.add(Phrase.of("%s broken", broken));
        }
        if (problems > 0) {
            counts.add(Counts.problems(problems));
        }
        if (without > 0) {
            counts.add(Phrase.of("%s without expectation", without));
        }
        if (run.skipped() > 0) {
            counts.add(Phrase.of("%s not run after the first failure", run.skipped()));
        }
        var all = Phrase.listed(counts, ", ");
        return run.isSuccess() || failed + broken + problems > 0
                ? all
                : Phrase.of("%s. There is nothing to test: no scenario says what it expects.", all);
    }
}
