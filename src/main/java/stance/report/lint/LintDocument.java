package stance.report.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stance.language.Phrase;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.regress.lint.PackLint;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Look;
import stance.report.words.Counts;
import stance.report.words.Stamp;
import stance.report.words.WitnessWords;

/** What lint found for people: each finding with its place and how to put it right, those that many
 * things share once, then the counts. */
public final class LintDocument {

    private LintDocument() {}

    /** What could not be read, and what was found in each pack. */
    public static Document of(List<PackLint> packs, List<Problem> problems) {
        var title = Phrase.of("Lint");
        return Document.of(title, body -> {
            body.onPages(page -> page.heading(1, title));
            problems.forEach(problem -> problem(body, problem));
            packs.forEach(lint -> body.chapter(lint.pack().id(), chapter -> pack(chapter, lint)));
        });
    }

    private static void problem(Blocks body, Problem problem) {
        body.card("", card -> {
            card.heading(2, Phrase.verbatim(problem.place().toString()));
            card.paragraph(Phrase.of("refused: %s", problem.message()));
            if (!problem.hint().isEmpty()) {
                card.section(hint -> hint.paragraph(problem.hint()));
            }
        });
    }

    private static void pack(Blocks chapter, PackLint lint) {
        chapter.onPages(
                page -> page.heading(2, Phrase.verbatim(lint.pack().info().title())));
        LintGroup.of(lint.findings()).forEach(group -> group(chapter, group));
        chapter.footer(foot -> {
            if (lint.scenarios() == 0) {
                foot.paragraph(Phrase.of(
                        "There is no scenario of %s: what scenarios show was not looked at.",
                        lint.pack().id()));
            }
            foot.paragraph(line -> line.strong(counts(lint)));
            foot.onPages(
                    page -> page.paragraph(Look.STAMP, Stamp.of(lint.pack()).words()));
        });
    }

    private static void group(Blocks chapter, LintGroup group) {
        var finding = group.first();
        chapter.card("", card -> {
            card.heading(3, group.place());
            card.paragraph(Phrase.of(
                    "%s %s: %s",
                    finding.code().severity().words(), finding.code().id(), group.ats()));
            card.section(part -> {
                part.paragraph(finding.message()).paragraph(finding.hint());
                finding.witness()
                        .ifPresent(witness -> part.paragraph(WitnessWords.head(witness))
                                .section(terms -> terms.phrases(WitnessWords.terms(witness))));
            });
        });
    }

    /** In one line, the worst first. */
    static Phrase counts(PackLint lint) {
        var levels = lint.findings().stream()
                .map(finding -> finding.code().severity())
                .toList();
        var counts = new ArrayList<Phrase>();
        for (var severity : Severity.values()) {
            var count = Collections.frequency(levels, severity);
            if (count > 0) {
                counts.add(count(severity, count));
            }
        }
        if (counts.isEmpty()) {
            counts.add(Phrase.of("clean"));
        }
        if (!lint.suppressed().isEmpty()) {
            counts.add(Phrase.of("%s suppressed", lint.suppressed().size()));
        }
        return Phrase.of("%s: %s", lint.pack().id(), Phrase.listed(counts, ", "));
    }

    private static Phrase count(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> Counts.errors(count);
            case WARNING -> Counts.warnings(count);
            case INFO -> Phrase.of("%s to look at", count);
        };
    }
}
