package stance.regress.lint;

import java.util.List;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.problem.Severity;
import stance.record.RecordMap;
import stance.record.RecordMap.Cell;

/** Finds types of which the record has neither words of an actor nor a search for them. One finding for each type. */
final class RecordHole implements Check {

    static final LintCode CODE = LintCode.of(
            "record-hole", Severity.INFO, "Of an actor and a type there is no stance, and nobody has looked for one.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return RecordMap.of(subject.pack()).rows().stream().flatMap(row -> {
            var holes = row.cells().stream()
                    .filter(Cell::isHole)
                    .map(cell -> cell.actor().inSentence())
                    .toList();
            return holes.isEmpty()
                    ? Stream.of()
                    : Stream.of(LintFinding.of(
                            CODE,
                            row.type().name(),
                            subject.inVocabulary(row.type().at()),
                            Phrase.of(
                                    "There is neither a stance nor a gap of %s: nobody has looked.",
                                    Phrase.joined(holes)),
                            Phrase.of("Look for it, and write down what was said, or a gap in pack.json.")));
        });
    }
}
