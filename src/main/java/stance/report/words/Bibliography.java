package stance.report.words;

import java.util.Comparator;
import java.util.List;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.pack.record.Source;
import stance.report.document.Inlines;

/** The sources of an evaluation. */
public final class Bibliography {

    private Bibliography() {}

    /** Those of its findings, each once, in the order of their ids. */
    public static List<Source> of(Evaluation evaluation) {
        return evaluation.findings().stream()
                .map(finding -> finding.stance().source())
                .distinct()
                .sorted(Comparator.comparing(Source::id))
                .toList();
    }

    /** Title, publisher and date, with its address. */
    public static void show(Inlines line, Source source) {
        line.publication(Phrase.verbatim(source.title()), source.url().orElse(""));
        source.publisher().ifPresent(publisher -> line.verbatim(", " + publisher));
        source.issued().ifPresent(date -> line.verbatim(", ").text(Dates.of(date)));
    }
}
