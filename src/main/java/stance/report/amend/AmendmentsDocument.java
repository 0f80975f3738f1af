package stance.report.amend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import stance.explore.amend.Amendments;
import stance.explore.amend.TermChange;
import stance.explore.region.Core;
import stance.language.Phrase;
import stance.pack.record.Stance;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Inlines;
import stance.report.document.Tone;
import stance.report.part.ProposalPart;
import stance.report.part.StancePart;
import stance.report.words.AmendmentWords;

/** Amendments for people: the answer, then each amendment with what it brings and why, or what stands in the way. */
public final class AmendmentsDocument {

    private final Amendments amendments;
    private final AmendmentWords words;
    private final int level;
    private final String prefix;

    /** The stances behind the changes, in the order in which they are spoken of. */
    private final Map<String, Stance> stances = new LinkedHashMap<>();

    private AmendmentsDocument(Amendments amendments, int level, String prefix) {
        this.amendments = amendments;
        this.words = new AmendmentWords(amendments);
        this.level = level;
        this.prefix = prefix;
    }

    /** The document of the amendments of at least one package. */
    public static Document of(List<Amendments> all) {
        if (all.size() == 1) {
            var only = all.get(0);
            return Document.of(
                    Phrase.verbatim(only.written().proposal().title()), new AmendmentsDocument(only, 1, "")::show);
        }
        return Document.of(Phrase.of("Amendments"), body -> {
            body.onPages(page -> page.heading(1, Phrase.of("Amendments")));
            for (var i = 0; i < all.size(); i++) {
                var id = "p" + (i + 1);
                body.chapter(id, new AmendmentsDocument(all.get(i), 2, id + "-")::show);
            }
        });
    }

    private void show(Blocks body) {
        body.header(head -> ProposalPart.head(head, amendments.written(), level));
        body.paragraph(line -> line.strong(words.answer()));
        for (var i = 0; i < amendments.smallest().size(); i++) {
            amendment(body, i + 1);
        }
        amendments.core().ifPresent(core -> core(body, core));
        if (!stances.isEmpty()) {
            body.heading(level + 1, Phrase.of("What the parties said"));
            stances.values().forEach(stance -> stance(body, stance));
        }
        body.paragraph(words.reach());
        body.footer(foot -> ProposalPart.foot(foot, amendments.written()));
    }

    private void amendment(Blocks body, int number) {
        var amendment = amendments.smallest().get(number - 1);
        body.heading(level + 1, Phrase.of("Amendment %s", number));
        body.answer(amendment.evaluation().verdict(), words.result(amendment));
        amendment.changes().forEach(change -> change(body, change));
        words.losses(amendment).ifPresent(body::paragraph);
    }

    private void change(Blocks body, TermChange change) {
        body.heading(level + 2, words.instruction(change));
        body.items(words.effects(change).stream()
                .<Consumer<Inlines>>map(effect -> line -> {
                    line.text(effect.words());
                    effect.stance().ifPresent(stance -> line.reference(" ", stance.id(), id(stance)));
                })
                .toList());
    }

    private void core(Blocks body, Core core) {
        body.heading(level + 1, words.core(core));
        for (var member : core.members()) {
            var stance = member.stance();
            body.paragraph(line -> line.jump(Phrase.verbatim(stance.id()), id(stance))
                    .text(Phrase.of(
                            " %s. %s",
                            stance.title(),
                            words.without(core, member.without()).orElse(Phrase.NONE))));
        }
        for (var silence : core.silences()) {
            body.paragraph(Phrase.sentences(
                    words.silence(silence),
                    words.without(core, silence.without()).orElse(Phrase.NONE)));
        }
    }

    /** The id of the card of a stance, which is shown once. */
    private String id(Stance stance) {
        stances.put(stance.id(), stance);
        return prefix + stance.id();
    }

    private void stance(Blocks body, Stance stance) {
        body.card(Tone.OBJECTING, prefix + stance.id(), card -> {
            card.heading(
                    level + 2,
                    Phrase.of("%s %s", stance.id(), stance.title()),
                    label -> label.text(Phrase.of(
                            "%s, %s, %s",
                            stance.actor().name(),
                            stance.strength().words(),
                            stance.basis().words())));
            StancePart.show(card, stance);
        });
    }
}
