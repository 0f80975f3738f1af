package stance.report.terminal;

import java.util.ArrayList;
import java.util.List;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.report.document.Glyphs;
import stance.report.document.Inline;
import stance.report.document.Line;
import stance.report.document.Tone;

/** A line of a document as text in one language. */
final class LineText implements Inline.Shower {

    private final Style style;
    private final Language language;
    private final List<String> addresses = new ArrayList<>();
    private Text text = Text.EMPTY;

    private LineText(Style style, Language language) {
        this.style = style;
        this.language = language;
    }

    static LineText of(Line line, Style style, Language language) {
        var words = new LineText(style, language);
        line.parts().forEach(part -> part.show(words));
        return words;
    }

    Text text() {
        return text;
    }

    /** Those to be told in lines of their own, unbroken, so that a terminal can follow them. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    @Override
    public void words(Inline.Words words) {
        add(
                words.text(),
                switch (words.weight()) {
                    case PLAIN, EMPHASIS, CODE -> Ink.PLAIN;
                    case STRONG -> Ink.BOLD;
                    case DIM -> Ink.DIM;
                });
    }

    @Override
    public void answer(Inline.Answer answer) {
        var ground = answer.ground().in(language);
        var words = Glyphs.of(answer.response(), style.unicode());
        add(ground.isEmpty() ? words : Phrase.of("%s (%s)", words, ground), Ink.of(Tone.of(answer.response())));
    }

    @Override
    public void firmness(Inline.Firmness firmness) {
        add(Glyphs.of(firmness.strength(), style.unicode()), Ink.PLAIN);
    }

    @Override
    public void failed(Inline.Failed failed) {
        add(Glyphs.failed(failed.text(), style.unicode()), Ink.PLAIN);
    }

    @Override
    public void toned(Inline.Toned toned) {
        add(toned.text(), Ink.of(toned.tone()));
    }

    @Override
    public void shade(Inline.Shade shade) {
        add(shade.text(), Ink.PLAIN);
    }

    @Override
    public void link(Inline.Link link) {
        add(link.text(), Ink.PLAIN);
        if (link.isTold() && !link.address().isEmpty()) {
            addresses.add(link.address());
        }
    }

    @Override
    public void jump(Inline.Jump jump) {
        add(jump.text(), Ink.PLAIN);
    }

    @Override
    public void reference(Inline.Reference reference) {
        // There are no links.
    }

    private void add(Spoken words, Ink ink) {
        text = text.then(Text.of(words.in(language), ink));
    }
}
