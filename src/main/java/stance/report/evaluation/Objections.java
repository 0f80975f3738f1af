package stance.report.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import stance.evaluate.Cell;
import stance.evaluate.Finding;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Look;
import stance.report.document.Tone;
import stance.report.part.StancePart;
import stance.report.words.Evidence;
import stance.report.words.Sentences;
import stance.scenario.Response;

/**
 * What many parties say against a proposal: those that answer the same to the same are one group, the worst and the
 * largest come first, and the firmest words of each of these stand for it.
 */
final class Objections {

    /** So many groups are shown. */
    private static final int SHOWN = 3;

    private final Explanation explanation;
    private final List<Group> groups;

    Objections(Explanation explanation) {
        this.explanation = explanation;
        this.groups = groups(explanation);
    }

    private record Key(Response response, String cell) {}

    private record Group(List<Cell> cells) {

        Response response() {
            return cells.get(0).response();
        }

        int size() {
            return cells.size();
        }
    }

    private static List<Group> groups(Explanation explanation) {
        return explanation.evaluation().outcome().cells().stream()
                .filter(cell -> cell.response().isWorseThan(Response.SILENT))
                .collect(Collectors.groupingBy(
                        cell -> new Key(cell.response(), cell.name()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Group::new)
                .sorted(Comparator.comparing(Group::response)
                        .thenComparing(Comparator.comparingInt(Group::size).reversed()))
                .toList();
    }

    void show(Blocks body, int level) {
        if (!groups.isEmpty()) {
            body.onPages(page -> page.heading(level + 1, Phrase.of("What the parties said")));
            groups.stream().limit(SHOWN).forEach(group -> show(body, group, level + 2));
        }
    }

    private void show(Blocks body, Group group, int level) {
        var pack = explanation.evaluation().proposal().pack();
        var parties = group.cells().stream()
                .map(cell -> pack.actor(cell.party()).inSentence())
                .toList();
        var heading =
                Sentences.responses(parties, group.response(), group.cells().get(0));
        var firmest = group.cells().stream()
                .flatMap(cell -> cell.deciding().stream())
                .max(Comparator.comparingInt(finding -> finding.strength().weight()))
                .map(this::evidence);
        body.card(Tone.of(group.response()), "", card -> {
            card.heading(
                    level,
                    heading,
                    label -> firmest.ifPresent(found -> label.text(Phrase.listed(found.labels(), ", "))));
            firmest.ifPresent(found -> {
                card.paragraph(Look.CLAIM, Phrase.verbatim(found.stance().title()));
                StancePart.said(card, found.stance());
            });
        });
    }

    private Evidence evidence(Finding finding) {
        return Evidence.worstFirst(List.of(finding), explanation).get(0);
    }
}
