package stance.report.compare;

import stance.regress.revision.Alteration;
import stance.regress.revision.PackRevision;
import stance.regress.revision.Revision;
import stance.regress.revision.StanceChange;
import stance.regress.revision.StanceChange.Kind;
import stance.report.text.Lines;
import stance.report.text.QuoteText;
import stance.report.text.Style;

/** The review of a rule base for people: the answer, the verdicts that differ, and stance by stance what it changes. */
public final class RevisionText {

    private final Revision revision;
    private final RevisionWords words;
    private final Style style;
    private final Lines lines;

    private RevisionText(Revision revision, Style style) {
        this.revision = revision;
        this.words = new RevisionWords(revision);
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The review as text, with a line break at its end. */
    public static String of(Revision revision, Style style) {
        return new RevisionText(revision, style).text();
    }

    private String text() {
        lines.wrap(style.bold(words.answer()), 0, 2).gap();
        lines.add("  before  " + revision.before()).add("  after   " + revision.after());
        revision.packs().forEach(pack -> lines.wrap(RevisionWords.pack(pack), 2, 4));
        lines.gap();
        verdicts();
        revision.packs().forEach(this::pack);
        return lines.toString().stripTrailing() + "\n";
    }

    private void verdicts() {
        for (var verdicts : words.verdicts()) {
            var behind = String.join(", ", verdicts.behind());
            lines.sides(verdicts.change(), style.bold(verdicts.change()), behind, style.dim(behind));
            verdicts.packages().forEach(name -> lines.add("  " + name));
            lines.gap();
        }
    }

    private void pack(PackRevision pack) {
        StanceEffects.of(pack, revision.differences()).forEach(effects -> stance(effects, pack));
    }

    private void stance(StanceEffects effects, PackRevision pack) {
        var stance = effects.stance();
        lines.sides(
                stance.id() + " " + stance.title(),
                style.bold(stance.id() + " " + stance.title()),
                RevisionWords.labels(effects, pack),
                style.dim(RevisionWords.labels(effects, pack)));
        effects.change().ifPresent(this::change);
        if (effects.effects().isEmpty()) {
            lines.add("  No package that was looked at shows it.");
        }
        for (var effect : effects.effects()) {
            effect.lines().forEach(line -> lines.wrap(line, 2, 4));
            effect.packages().forEach(name -> lines.add("      " + name));
        }
        lines.gap();
    }

    private void change(StanceChange change) {
        if (change.kind() != Kind.CHANGED) {
            QuoteText.print(change.stance(), lines);
        }
        RevisionWords.metadata(change).forEach(line -> lines.wrap(line, 2, 4));
        change.alterations().stream().filter(Alteration::isRule).forEach(rule -> {
            lines.add("  " + rule.what() + ":");
            RevisionWords.lines(rule).forEach(line -> lines.wrap(line, 4, 8));
        });
    }
}
