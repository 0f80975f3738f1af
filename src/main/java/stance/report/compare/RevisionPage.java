package stance.report.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stance.regress.revision.Alteration;
import stance.regress.revision.PackRevision;
import stance.regress.revision.Revision;
import stance.regress.revision.StanceChange;
import stance.regress.revision.StanceChange.Kind;
import stance.report.chapter.Quotes;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.page.Page;
import stance.report.words.ProgramVersion;

/** The review of a rule base as a page, in the order of {@link RevisionText}. */
public final class RevisionPage {

    private final Revision revision;
    private final RevisionWords words;

    private RevisionPage(Revision revision) {
        this.revision = revision;
        this.words = new RevisionWords(revision);
    }

    /** The page of a review. */
    public static Page of(Revision revision) {
        return Page.of("What the rules change", new RevisionPage(revision)::show);
    }

    private void show(Blocks body) {
        body.header(head -> head.paragraph(
                        Look.EYEBROW,
                        line -> line.text("before ")
                                .code(revision.before())
                                .text(", after ")
                                .code(revision.after()))
                .heading(1, "What the rules change")
                .paragraph(line -> line.strong(words.answer())));
        body.list(texts(revision.packs().stream().map(RevisionWords::pack).toList()));
        verdicts(body);
        revision.packs().forEach(pack -> pack(body, pack));
        body.footer(foot -> foot.paragraph(Look.STAMP, line -> line.text("stance " + ProgramVersion.get())));
    }

    private void verdicts(Blocks body) {
        var all = words.verdicts();
        if (all.isEmpty()) {
            return;
        }
        body.heading(2, "Verdicts that differ");
        body.table("Verdicts that differ", rows -> {
            rows.columns(List.of("What differs", "In which packages", "The stances behind it"));
            all.forEach(verdicts -> rows.row(List.of(
                    cell -> cell.text(verdicts.change()),
                    cell -> cell.text(String.join(", ", verdicts.packages())),
                    cell -> cell.text(String.join(", ", verdicts.behind())))));
        });
    }

    private void pack(Blocks body, PackRevision pack) {
        for (var effects : StanceEffects.of(pack, revision.differences())) {
            var stance = effects.stance();
            body.card(pack.after().id() + "-" + stance.id(), card -> {
                card.heading(2, stance.id() + " " + stance.title());
                card.paragraph(Look.LABEL, line -> line.text(RevisionWords.labels(effects, pack)));
                effects.change().ifPresent(change -> change(card, change));
                if (effects.effects().isEmpty()) {
                    card.paragraph("No package that was looked at shows it.");
                }
                for (var effect : effects.effects()) {
                    card.list(texts(effect.lines()));
                    card.paragraph(Look.NOTE, line -> line.text("In " + String.join(", ", effect.packages())));
                }
            });
        }
    }

    private static void change(Blocks card, StanceChange change) {
        if (change.kind() != Kind.CHANGED) {
            Quotes.all(card, change.stance());
        }
        card.list(texts(RevisionWords.metadata(change)));
        change.alterations().stream().filter(Alteration::isRule).forEach(rule -> {
            card.paragraph(rule.what() + ":");
            card.code(RevisionWords.lines(rule).stream().collect(Collectors.joining("\n")));
        });
    }

    private static List<Consumer<Inlines>> texts(List<String> lines) {
        return lines.stream()
                .<Consumer<Inlines>>map(text -> line -> line.text(text))
                .toList();
    }
}
