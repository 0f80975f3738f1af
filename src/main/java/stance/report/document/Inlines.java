package stance.report.document;

import java.util.List;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.language.Translated;
import stance.pack.record.Quote;
import stance.pack.record.Strength;
import stance.report.document.Inline.Weight;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** Fills a line from left to right. */
public final class Inlines {

    private final List<Inline> parts;

    Inlines(List<Inline> parts) {
        this.parts = parts;
    }

    /** Words as they are. */
    public Inlines text(Spoken words) {
        return words.equals(Phrase.NONE) ? this : add(new Inline.Words(Weight.PLAIN, words));
    }

    /** Words that are the same in every language, such as those of a pack, or signs. */
    public Inlines verbatim(String words) {
        return text(Phrase.verbatim(words));
    }

    /** Words of a pack. */
    public Inlines verbatim(Translated words) {
        return text(Phrase.verbatim(words));
    }

    /** Words that stand out. */
    public Inlines strong(Spoken words) {
        return add(new Inline.Words(Weight.STRONG, words));
    }

    /** Words with a stress. */
    public Inlines emphasis(Spoken words) {
        return add(new Inline.Words(Weight.EMPHASIS, words));
    }

    /** Words held back. */
    public Inlines dim(Spoken words) {
        return add(new Inline.Words(Weight.DIM, words));
    }

    /** Words of a formal language, such as ids. */
    public Inlines code(String words) {
        return add(new Inline.Words(Weight.CODE, Phrase.verbatim(words)));
    }

    /** What someone said, in the words that were used. */
    public Inlines said(Quote quote) {
        return add(new Inline.Said(new Block.Quotation(quote.language(), quote.words(), quote.translation())));
    }

    /** A response as glyph and word. */
    public Inlines answer(Response response) {
        return answer(response, Phrase.NONE);
    }

    /** A response as glyph and word, and on what it rests. */
    public Inlines answer(Response response, Spoken ground) {
        return add(new Inline.Answer(response, ground));
    }

    /** A verdict in its colour. */
    public Inlines verdict(Verdict verdict) {
        return add(new Inline.Toned(Tone.of(verdict), verdict.words()));
    }

    /** Words in a colour, which must not be all that tells them from others. */
    public Inlines tone(Tone tone, Spoken words) {
        return add(new Inline.Toned(tone, words));
    }

    /** What failed, behind a cross; what is said beside it must say so too. */
    public Inlines failed(Spoken words) {
        return add(new Inline.Failed(words));
    }

    /** A strength as glyph and word. */
    public Inlines firmness(Strength strength) {
        return add(new Inline.Firmness(strength));
    }

    /**
     * A share in words.
     *
     * @param share from 0 to 1
     */
    public Inlines shade(double share, Spoken words) {
        return add(new Inline.Shade(share, words));
    }

    /** A link into the web. */
    public Inlines link(Spoken words, String address) {
        return add(new Inline.Link(words, address, false));
    }

    /** A link to the group of this id. */
    public Inlines jump(Spoken words, String id) {
        return add(new Inline.Jump(words, id));
    }

    /** A link to a publication, whose address is told where there are no links. */
    public Inlines publication(Spoken words, String address) {
        return add(new Inline.Link(words, address, true));
    }

    /** Where to read more: a link to the group of this id, and nothing where there are no links. */
    public Inlines reference(String before, String words, String id) {
        return add(new Inline.Reference(before, words, id));
    }

    /** What another line says. */
    public Inlines all(Line line) {
        parts.addAll(line.parts());
        return this;
    }

    private Inlines add(Inline part) {
        parts.add(part);
        return this;
    }
}
