package stance.report.words;

import java.util.Comparator;
import java.util.List;
import stance.evaluate.Evaluation;
import stance.pack.record.Source;

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

    /** Who published it and when, to follow its title. */
    public static String imprint(Source source) {
        var publisher = source.publisher().map(name -> ", " + name).orElse("");
        var issued = source.issued().map(date -> ", " + Dates.words(date)).orElse("");
        return publisher + issued;
    }
}
