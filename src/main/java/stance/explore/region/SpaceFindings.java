package stance.explore.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stance.evaluate.Finding;
import stance.evaluate.Finding.Aim;
import stance.explore.diagram.Diagram;
import stance.explore.space.Judged;
import stance.pack.form.Effect;
import stance.progress.Steps;
import stance.scenario.Cells;

/** Where in a space each stance says what on which cell: the tables of what the rules say of its parts, joined. */
final class SpaceFindings {

    private final Diagram diagram;
    private final Uncertain uncertain;
    private final Map<String, Map<String, Map<String, Voice>>> said = new HashMap<>();

    /** What the rules say of the parts. */
    SpaceFindings(Diagram diagram, List<Judged> judged, Uncertain uncertain, Steps steps) {
        this.diagram = diagram;
        this.uncertain = uncertain;
        var progress = steps.begin("tables joined", judged.size());
        var joined = 0;
        for (var part : judged) {
            hear(part);
            progress.accept(++joined);
        }
    }

    /** The cells of a party of which something is said, by their names. */
    List<SpaceCell> cells(String party) {
        var cells = new ArrayList<SpaceCell>();
        said.getOrDefault(party, Map.of())
                .forEach((name, voices) ->
                        cells.add(new SpaceCell(Cells.provisions(name), List.copyOf(voices.values()))));
        return cells;
    }

    private void hear(Judged part) {
        var firsts = new TreeMap<String, Finding>();
        part.findings().stream()
                .flatMap(List::stream)
                .forEach(finding -> firsts.putIfAbsent(cell(finding) + ' ' + key(finding), finding));
        for (var finding : firsts.values()) {
            var spoken = diagram.table(
                    part.scope(),
                    number -> part.findings().get(number).stream()
                            .anyMatch(each ->
                                    key(each).equals(key(finding)) && cell(each).equals(cell(finding))));
            var packages = diagram.and(spoken, uncertain.where(finding.stance().id(), diagram));
            said.computeIfAbsent(finding.stance().actor().id(), party -> new TreeMap<>())
                    .computeIfAbsent(cell(finding), cell -> new TreeMap<>())
                    .merge(
                            key(finding),
                            new Voice(finding, packages),
                            (one, other) -> one.in(diagram.or(one.packages(), other.packages())));
        }
    }

    private static String cell(Finding finding) {
        return finding.aim() == Aim.PACKAGE ? Cells.PACKAGE : finding.cell();
    }

    private static String key(Finding finding) {
        return finding.stance().id()
                + ' '
                + finding.effect()
                + ' '
                + finding.strength()
                + (finding.effect() == Effect.RATES ? finding.arguments() : "");
    }
}
