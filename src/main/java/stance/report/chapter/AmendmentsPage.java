package stance.report.chapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import stance.explore.amend.Amendments;
import stance.explore.amend.Change;
import stance.explore.region.Core;
import stance.pack.record.Stance;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.page.Page;
import stance.report.page.Tone;
import stance.report.page.Tones;
import stance.report.words.AmendmentWords;

/** Amendments as a page, to be mailed, printed or put on the web. */
public final class AmendmentsPage {

    private final Amendments amendments;
    private final AmendmentWords words;
    private final int level;
    private final String prefix;

    /** The stances behind the changes, in the order in which they are spoken of. */
    private final Map<String, Stance> stances = new LinkedHashMap<>();

    private AmendmentsPage(Amendments amendments, int level, String prefix) {
        this.amendments = amendments;
        this.words = new AmendmentWords(amendments);
        this.level = level;
        this.prefix = prefix;
    }

    /** The page of the amendments of at least one package. */
    public static Page of(List<Amendments> all) {
        if (all.size() == 1) {
            var only = all.get(0);
            return Page.of(only.written().proposal().title(), new AmendmentsPage(only, 1, "")::show);
        }
        return Page.of("Amendments", body -> {
            body.heading(1, "Amendments");
            for (var i = 0; i < all.size(); i++) {
                var id = "p" + (i + 1);
                body.section(Look.CHAPTER, id, new AmendmentsPage(all.get(i), 2, id + "-")::show);
            }
        });
    }

    private void show(Blocks body) {
        body.header(head -> Chapters.head(head, amendments.written(), level));
        body.paragraph(line -> line.strong(words.answer()));
        for (var i = 0; i < amendments.smallest().size(); i++) {
            amendment(body, i + 1);
        }
        amendments.core().ifPresent(core -> core(body, core));
        if (!stances.isEmpty()) {
            body.heading(level + 1, "What the parties said");
            stances.values().forEach(stance -> stance(body, stance));
        }
        body.paragraph(words.reach());
        body.footer(foot -> Chapters.foot(foot, amendments.written()));
    }

    private void amendment(Blocks body, int number) {
        var amendment = amendments.smallest().get(number - 1);
        var verdict = amendment.evaluation().verdict();
        body.heading(level + 1, "Amendment " + number);
        body.verdict(Tones.of(verdict), line -> line.strong(verdict.name()).text(" " + words.result(amendment)));
        amendment.changes().forEach(change -> change(body, change));
    }

    private void change(Blocks body, Change change) {
        body.heading(level + 2, words.instruction(change));
        body.list(words.effects(change).stream()
                .<Consumer<Inlines>>map(effect -> line -> {
                    line.text(effect.words());
                    effect.stance().ifPresent(stance -> {
                        stances.put(stance.id(), stance);
                        line.text(" ").jump("its words", prefix + stance.id());
                    });
                })
                .toList());
    }

    private void core(Blocks body, Core core) {
        body.heading(level + 1, words.core(core));
        for (var member : core.members()) {
            stances.put(member.stance().id(), member.stance());
            body.paragraph(line -> {
                line.jump(member.stance().id(), prefix + member.stance().id());
                line.text(" " + member.stance().title() + ". "
                        + words.without(core, member.without()).orElse(""));
            });
        }
        for (var silence : core.silences()) {
            body.paragraph(words.silence(silence) + " "
                    + words.without(core, silence.without()).orElse(""));
        }
    }

    private void stance(Blocks body, Stance stance) {
        body.card(Tone.OBJECTING, prefix + stance.id(), card -> {
            card.heading(level + 2, stance.title());
            card.paragraph(
                    Look.LABEL,
                    line -> line.text(stance.id() + ", " + stance.actor().name() + ", "
                            + stance.strength().words() + ", " + stance.basis().words()));
            Quotes.all(card, stance);
        });
    }
}
