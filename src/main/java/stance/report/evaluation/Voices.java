package stance.report.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stance.evaluate.Finding;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Inlines;
import stance.report.document.Tone;
import stance.report.part.EvidencePart;
import stance.report.words.Evidence;
import stance.report.words.SilenceWords;
import stance.scenario.Response;

/** What few parties say in brief: the words of who is against it, a line for each other stance, and one for each silence. */
final class Voices {

    /** So many of those who are against it are heard in their own words. */
    private static final int MOST_HEARD = 3;

    private final Explanation explanation;
    private final List<Evidence> all;

    private Voices(Explanation explanation, List<Evidence> all) {
        this.explanation = explanation;
        this.all = all;
    }

    /** Those of all who speak. */
    static Voices of(Explanation explanation) {
        return new Voices(explanation, Evidence.worstFirst(explanation));
    }

    /** Those of the parties alone. */
    static Voices ofParties(Explanation explanation) {
        return new Voices(
                explanation,
                Evidence.worstFirst(explanation).stream()
                        .filter(Evidence::isParty)
                        .toList());
    }

    void show(Blocks body) {
        var heard = heard(all);
        if (!all.isEmpty()) {
            body.onPages(page -> page.heading(2, Phrase.of("What the parties said")));
        }
        heard.forEach(evidence -> EvidencePart.brief(body, evidence, 3));
        body.items(all.stream()
                .filter(evidence -> !heard.contains(evidence))
                .collect(Collectors.groupingBy(Evidence::headings, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .<Consumer<Inlines>>map(alike -> line -> line(line, alike))
                .toList());
        var silences = SilenceWords.of(explanation);
        if (!silences.isEmpty()) {
            body.onPages(page -> page.heading(2, Phrase.of("Silent, and what comes nearest")));
            body.phrases(silences.stream().map(Voices::silence).toList());
        }
    }

    /** Of those who are against it the worst, each on something of which none before it speaks. */
    private static List<Evidence> heard(List<Evidence> worstFirst) {
        var spokenOf = new HashSet<List<String>>();
        var heard = new ArrayList<Evidence>();
        for (var evidence : worstFirst) {
            var isAgainst = evidence.response()
                    .filter(response -> response.isWorseThan(Response.SILENT))
                    .isPresent();
            if (isAgainst
                    && heard.size() < MOST_HEARD
                    && spokenOf.addAll(evidence.findings().stream()
                            .filter(Finding::answers)
                            .map(Voices::matter)
                            .toList())) {
                heard.add(evidence);
            }
        }
        return heard;
    }

    private static List<String> matter(Finding finding) {
        var matter = new ArrayList<>(finding.targets());
        matter.add(finding.stance().actor().id());
        return matter;
    }

    /** What several stances say alike is said once. */
    private static void line(Inlines line, List<Evidence> alike) {
        var first = alike.get(0);
        line.tone(first.response().map(Tone::of).orElse(Tone.SILENT), Phrase.listed(first.headings(), "; "));
        var separator = ": ";
        for (var evidence : alike) {
            line.verbatim(separator)
                    .verbatim(evidence.stance().title())
                    .verbatim(" ")
                    .dim(Phrase.of("(%s)", Phrase.listed(evidence.labels(), ", ")));
            separator = "; ";
        }
    }

    private static Phrase silence(SilenceWords silence) {
        return silence.nearest().stream()
                .filter(SilenceWords.NearWords::applies)
                .findFirst()
                .map(near -> Phrase.sentences(silence.heading(), Phrase.of("Nearest: %s.", near.stance())))
                .orElse(silence.heading());
    }
}
