package stance.report.page;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.report.document.Glyphs;
import stance.report.document.Inline;
import stance.report.document.Tone;
import stance.report.gate.Visible;

/** The parts of a line in one language as nodes of commonmark. */
final class LineNodes implements Inline.Shower {

    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    /** How many steps of shades page.css has above the lightest. */
    private static final int SHADES = 10;

    private final Node line;
    private final Language language;

    LineNodes(Node line, Language language) {
        this.line = line;
        this.language = language;
    }

    @Override
    public void words(Inline.Words words) {
        switch (words.weight()) {
            case PLAIN -> plain(said(words.text()));
            case STRONG -> inside(new StrongEmphasis(), said(words.text()));
            case EMPHASIS -> inside(new Emphasis(), said(words.text()));
            case DIM -> inside(new Span("small", Map.of()), said(words.text()));
            case CODE -> code(said(words.text()));
        }
    }

    @Override
    public void said(Inline.Said said) {
        var quotation = said.quotation();
        inside(new Span("q", Map.of("lang", quotation.language())), "“" + quotation.words() + "”");
        quotation
                .glossFor(language)
                .ifPresent(gloss -> plain(
                        " " + Phrase.of("In English: %s", "“" + gloss + "”").in(language)));
    }

    @Override
    public void answer(Inline.Answer answer) {
        tone(Tone.of(answer.response()), said(Glyphs.of(answer.response(), true)));
        var ground = said(answer.ground());
        if (!ground.isEmpty()) {
            plain(" ");
            inside(new Span("small", Map.of()), "(" + ground + ")");
        }
    }

    @Override
    public void firmness(Inline.Firmness firmness) {
        plain(said(Glyphs.of(firmness.strength(), true)));
    }

    @Override
    public void failed(Inline.Failed failed) {
        plain(said(Glyphs.failed(failed.text(), true)));
    }

    @Override
    public void toned(Inline.Toned toned) {
        tone(toned.tone(), said(toned.text()));
    }

    @Override
    public void shade(Inline.Shade shade) {
        var step = Math.round(shade.share() * SHADES);
        inside(new Span("span", Map.of("class", "shade shade-" + step)), said(shade.text()));
    }

    @Override
    public void link(Inline.Link link) {
        if (WEB.matcher(link.address()).matches()) {
            inside(new Link(link.address(), null), said(link.text()));
        } else {
            plain(said(link.text()));
        }
    }

    @Override
    public void jump(Inline.Jump jump) {
        inside(new Span("a", Map.of("href", "#" + jump.id())), said(jump.text()));
    }

    @Override
    public void reference(Inline.Reference reference) {
        plain(reference.before());
        inside(new Span("a", Map.of("href", "#" + reference.id())), reference.text());
    }

    private void tone(Tone tone, String words) {
        inside(new Span("span", Map.of("class", "tone " + tone.style())), words);
    }

    void plain(String words) {
        if (!words.isEmpty()) {
            line.appendChild(new Text(Visible.line(words)));
        }
    }

    private void code(String words) {
        if (!words.isBlank()) {
            line.appendChild(new Code(Visible.line(words)));
        }
    }

    void inside(Node node, String words) {
        // Marks around blanks or around nothing would be read as the characters that they are.
        if (!words.isBlank()) {
            node.appendChild(new Text(Visible.line(words).strip()));
            line.appendChild(node);
        }
    }

    private String said(Spoken words) {
        return words.in(language);
    }
}
