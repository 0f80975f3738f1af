package stance.report.text;

import java.util.HashSet;
import java.util.Set;
import stance.explore.amend.Amendment;
import stance.explore.amend.Amendments;
import stance.explore.amend.Change;
import stance.explore.region.Core;
import stance.pack.record.Stance;
import stance.report.words.AmendmentWords;
import stance.report.words.Stamp;

/** Amendments for people: the answer, then each amendment with what it brings and why, or what stands in the way. */
public final class AmendmentsText {

    private final Amendments amendments;
    private final AmendmentWords words;
    private final Style style;
    private final Lines lines;
    private final Set<String> quoted = new HashSet<>();

    private AmendmentsText(Amendments amendments, Style style) {
        this.amendments = amendments;
        this.words = new AmendmentWords(amendments);
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The amendments as text, with a line break at its end. */
    public static String of(Amendments amendments, Style style) {
        return new AmendmentsText(amendments, style).text();
    }

    private String text() {
        TextHead.print(amendments.written(), lines, style);
        lines.wrap(words.answer(), 0, 2).gap();
        for (var i = 0; i < amendments.smallest().size(); i++) {
            amendment(i + 1, amendments.smallest().get(i));
        }
        amendments.core().ifPresent(this::core);
        lines.wrap(words.reach(), 0, 2);
        lines.add(style.dim(Stamp.words(amendments.written())));
        return lines.toString();
    }

    private void amendment(int number, Amendment amendment) {
        var verdict = amendment.evaluation().verdict();
        lines.add(number + ". " + style.paint(verdict.name(), verdict));
        lines.wrap(words.result(amendment), 3);
        amendment.changes().forEach(this::change);
        lines.gap();
    }

    private void change(Change change) {
        lines.wrap("- " + words.instruction(change), 3, 5);
        for (var effect : words.effects(change)) {
            lines.wrap(effect.words(), 5, 7);
            effect.stance().ifPresent(this::quote);
        }
    }

    /** The words behind a stance, where it is spoken of for the first time. */
    private void quote(Stance stance) {
        if (quoted.add(stance.id())) {
            QuoteText.print(stance, 7, lines);
        }
    }

    private void core(Core core) {
        lines.wrap(words.core(core), 0, 2);
        for (var member : core.members()) {
            lines.wrap(member.stance().id() + " " + member.stance().title(), 0, 2);
            QuoteText.print(member.stance(), lines);
            words.without(core, member.without()).ifPresent(line -> lines.wrap(line, 2));
        }
        for (var silence : core.silences()) {
            lines.wrap(words.silence(silence), 0, 2);
            words.without(core, silence.without()).ifPresent(line -> lines.wrap(line, 2));
        }
        lines.gap();
    }
}
