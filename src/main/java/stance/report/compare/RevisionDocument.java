package stance.report.compare;

import java.util.List;
import stance.language.Phrase;
import stance.regress.revision.Alteration;
import stance.regress.revision.PackRevision;
import stance.regress.revision.Revision;
import stance.regress.revision.SpaceRevision;
import stance.regress.revision.StanceChange;
import stance.regress.revision.StanceChange.Kind;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Look;
import stance.report.part.RulePart;
import stance.report.part.StancePart;
import stance.report.words.ProgramVersion;
import stance.report.words.RuleWords;
import stance.report.words.Shares;

/** The review of a rule base for people: the answer, the verdicts that differ, and stance by stance what it changes. */
public final class RevisionDocument {

    private final Revision revision;
    private final RevisionWords words;

    private RevisionDocument(Revision revision) {
        this.revision = revision;
        this.words = new RevisionWords(revision);
    }

    /** The document of a review. */
    public static Document of(Revision revision) {
        return Document.of(Phrase.of("What the rules change"), new RevisionDocument(revision)::show);
    }

    private void show(Blocks body) {
        var sides = Phrase.of("before %s, after %s", revision.before(), revision.after());
        body.header(head -> head.title(1, Phrase.of("What the rules change"), sides, Phrase.NONE)
                .paragraph(line -> line.strong(words.answer()))
                .phrases(words.spaces()));
        body.onTerminals(terminal ->
                terminal.facts(facts -> facts.add(Phrase.of("before"), Phrase.verbatim(revision.before()))
                        .add(Phrase.of("after"), Phrase.verbatim(revision.after()))));
        body.phrases(revision.packs().stream().map(RevisionWords::pack).toList());
        verdicts(body);
        revision.spaces().stream().filter(space -> !space.turns().isEmpty()).forEach(space -> space(body, space));
        revision.packs().forEach(pack -> pack(body, pack));
        body.footer(foot -> foot.paragraph(Look.STAMP, Phrase.of("stance %s", ProgramVersion.get())));
    }

    private void verdicts(Blocks body) {
        var all = words.verdicts();
        if (all.isEmpty()) {
            return;
        }
        body.table(Phrase.of("Verdicts that differ"), Folding.CELLS, rows -> {
            rows.columns(List.of(
                    Phrase.of("What differs"), Phrase.of("In which packages"), Phrase.of("The stances behind it")));
            all.forEach(verdicts -> rows.row(List.of(
                    cell -> cell.text(verdicts.change()),
                    cell -> cell.text(Phrase.listed(verdicts.packages(), ", ")),
                    cell -> cell.text(Phrase.listed(List.copyOf(verdicts.behind()), ", ")))));
        });
    }

    /** Every turn with how many packages it is of, and one of them. */
    private static void space(Blocks body, SpaceRevision space) {
        var caption = Phrase.of(
                "Verdicts that differ among the %s that %s spans",
                Shares.packages(space.size()), space.space().base().file());
        body.table(caption, Folding.CELLS, rows -> {
            rows.columns(List.of(
                    Phrase.of("Verdict"),
                    Phrase.of("Packages"),
                    Phrase.of("Such as"),
                    Phrase.of("The stances behind it")));
            space.turns()
                    .forEach(turn -> rows.row(List.of(
                            cell -> cell.text(Phrase.of(
                                    "%s becomes %s",
                                    turn.before().words(), turn.after().words())),
                            cell -> cell.text(Shares.count(turn.packages())),
                            cell -> cell.text(turn.witness().options().orElse(Phrase.NONE)),
                            cell -> cell.text(
                                    Phrase.listed(List.copyOf(turn.witness().behindVerdict()), ", ")))));
        });
    }

    private void pack(Blocks body, PackRevision pack) {
        for (var effects : StanceEffects.of(pack, revision.shown())) {
            var stance = effects.stance();
            body.card(pack.after().id() + "-" + stance.id(), card -> {
                card.heading(
                        2,
                        Phrase.of("%s %s", stance.id(), stance.title()),
                        label -> label.text(RevisionWords.labels(effects, pack)));
                effects.change().ifPresent(change -> change(card, change, pack));
                if (effects.effects().isEmpty()) {
                    card.paragraph(Phrase.of("No package that was looked at shows it."));
                }
                for (var effect : effects.effects()) {
                    card.phrases(effect.lines());
                    card.section(part ->
                            part.paragraph(Look.NOTE, Phrase.of("In %s", Phrase.listed(effect.packages(), ", "))));
                }
            });
        }
    }

    private static void change(Blocks card, StanceChange change, PackRevision pack) {
        var stance = change.stance();
        if (change.kind() != Kind.CHANGED) {
            StancePart.show(card, stance);
        }
        if (change.kind() == Kind.ADDED) {
            stance.written().forEach(rule -> RulePart.show(card, rule, stance, pack.after()));
        }
        card.phrases(RevisionWords.metadata(change));
        change.alterations().stream().filter(Alteration::isRule).forEach(altered -> {
            card.paragraph(Phrase.of("%s:", altered.what()));
            stance.written().stream()
                    .filter(rule -> altered.isOf(rule))
                    .forEach(rule -> card.paragraph(RuleWords.of(stance, rule, pack.after())));
            card.section(part -> part.code(String.join("\n", RevisionWords.lines(altered))));
        });
    }
}
