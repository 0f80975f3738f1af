package stance.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.pack.record.Quote;
import stance.report.document.Block.Group.Kind;
import stance.report.document.Block.Medium;
import stance.scenario.Verdict;

/** Fills a document, or a part of one, from top to bottom. */
public final class Blocks {

    private final List<Block> blocks;

    Blocks(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * What the document is about.
     *
     * @param level 1, or 2 where it is a chapter of several
     * @param about what it is part of, at length
     * @param brief the same in a few words
     */
    public Blocks title(int level, Spoken words, Spoken about, Spoken brief) {
        return add(new Block.Title(level, Line.saying(words), Line.saying(about), Line.saying(brief)));
    }

    /** A heading; a document has one of level 1. */
    public Blocks heading(int level, Phrase words) {
        return add(new Block.Heading(level, Line.saying(words), Line.NONE));
    }

    /** A heading. */
    public Blocks heading(int level, Consumer<Inlines> words) {
        return add(new Block.Heading(level, Line.of(words), Line.NONE));
    }

    /** A heading, and what is said beside it in small type. */
    public Blocks heading(int level, Phrase words, Consumer<Inlines> label) {
        return add(new Block.Heading(level, Line.saying(words), Line.of(label)));
    }

    /** A paragraph. */
    public Blocks paragraph(Phrase words) {
        return paragraph(Look.PLAIN, words);
    }

    /** A paragraph. */
    public Blocks paragraph(Consumer<Inlines> words) {
        return paragraph(Look.PLAIN, words);
    }

    /** A paragraph that is for something. */
    public Blocks paragraph(Look look, Phrase words) {
        return add(new Block.Paragraph(look, Line.saying(words)));
    }

    /** A paragraph that is for something. */
    public Blocks paragraph(Look look, Consumer<Inlines> words) {
        return add(new Block.Paragraph(look, Line.of(words)));
    }

    /** The answer. */
    public Blocks answer(Verdict verdict, Phrase sentence) {
        return add(new Block.Answer(verdict, Line.saying(sentence)));
    }

    /** What someone said, in the words that were used. */
    public Blocks quotation(Quote quote) {
        return add(new Block.Quotation(quote.language(), quote.words(), quote.translation()));
    }

    /** Lines that belong together; nothing where there are none. */
    public Blocks items(List<Consumer<Inlines>> lines) {
        return lines.isEmpty()
                ? this
                : add(new Block.Items(lines.stream().map(Line::of).toList()));
    }

    /** Lines that belong together; nothing where there are none. */
    public Blocks phrases(List<Phrase> lines) {
        return items(lines.stream()
                .<Consumer<Inlines>>map(words -> line -> line.text(words))
                .toList());
    }

    /** Labels, and what is to be said under each; nothing where there are none. */
    public Blocks facts(Consumer<Facts> content) {
        var facts = new ArrayList<Block.Fact>();
        content.accept(new Facts(facts));
        return facts.isEmpty() ? this : add(new Block.Facts(facts));
    }

    /** Lines of a formal language. */
    public Blocks code(String lines) {
        return add(new Block.Code(lines));
    }

    /** A table; its caption says what it shows. */
    public Blocks table(Phrase caption, Folding folding, Consumer<Rows> content) {
        var rows = new Rows();
        content.accept(rows);
        return add(rows.table(caption, folding));
    }

    /** A picture: whatever it shows must be said in words as well. */
    public Blocks figure(Block.Painter painter) {
        return add(new Block.Figure(painter));
    }

    /** A drawing of characters, for where there are no pictures. */
    public Blocks drawing(Block.Strokes strokes) {
        return add(new Block.Drawing(strokes));
    }

    /** What stands above the rest: title, verdict, warnings. */
    public Blocks header(Consumer<Blocks> content) {
        return group(Kind.HEADER, Optional.empty(), "", content);
    }

    /** A part of the document. */
    public Blocks section(Consumer<Blocks> content) {
        return group(Kind.SECTION, Optional.empty(), "", content);
    }

    /** One of several results; links lead to it by its id, which no other group has. */
    public Blocks chapter(String id, Consumer<Blocks> content) {
        return group(Kind.CHAPTER, Optional.empty(), id, content);
    }

    /** One of several results of which a page shows one at a time; links lead to it by its id. */
    public Blocks screen(String id, Consumer<Blocks> content) {
        return group(Kind.SCREEN, Optional.empty(), id, content);
    }

    /** What is to fit on one page of paper. */
    public Blocks brief(Consumer<Blocks> content) {
        return group(Kind.BRIEF, Optional.empty(), "", content);
    }

    /** What stands by itself, in a frame whose edge has the colour of the tone. */
    public Blocks card(Tone tone, String id, Consumer<Blocks> content) {
        return group(Kind.CARD, Optional.of(tone), id, content);
    }

    /** What stands by itself, in a frame. */
    public Blocks card(String id, Consumer<Blocks> content) {
        return group(Kind.CARD, Optional.empty(), id, content);
    }

    /** The small print. */
    public Blocks footer(Consumer<Blocks> content) {
        return group(Kind.FOOTER, Optional.empty(), "", content);
    }

    /** What only pages show. */
    public Blocks onPages(Consumer<Blocks> content) {
        return add(new Block.Only(Medium.PAGE, inside(content)));
    }

    /** What only terminals show. */
    public Blocks onTerminals(Consumer<Blocks> content) {
        return add(new Block.Only(Medium.TERMINAL, inside(content)));
    }

    private Blocks group(Kind kind, Optional<Tone> tone, String id, Consumer<Blocks> content) {
        return add(new Block.Group(kind, tone, id, inside(content)));
    }

    private static List<Block> inside(Consumer<Blocks> content) {
        var blocks = new ArrayList<Block>();
        content.accept(new Blocks(blocks));
        return blocks;
    }

    private Blocks add(Block block) {
        blocks.add(block);
        return this;
    }
}
