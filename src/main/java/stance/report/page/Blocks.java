package stance.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Fills a page, or a part of one, from top to bottom. */
public final class Blocks {

    private final Node parent;
    private final Marks marks;

    Blocks(Node parent, Marks marks) {
        this.parent = parent;
        this.marks = marks;
    }

    /** A heading; a page has one of level 1. */
    public Blocks heading(int level, String words) {
        return heading(level, line -> line.text(words));
    }

    /** A heading; a page has one of level 1. */
    public Blocks heading(int level, Consumer<Inlines> words) {
        var heading = new Heading();
        heading.setLevel(level);
        return add(Inlines.fill(heading, words));
    }

    /** A paragraph. */
    public Blocks paragraph(String words) {
        return add(paragraph(line -> line.text(words), Map.of()));
    }

    /** A paragraph. */
    public Blocks paragraph(Consumer<Inlines> words) {
        return add(paragraph(words, Map.of()));
    }

    /** A paragraph that is for something. */
    public Blocks paragraph(Look look, Consumer<Inlines> words) {
        return add(paragraph(words, Map.of("class", look.style())));
    }

    /** The answer, set large and in the colour of its tone. */
    public Blocks verdict(Tone tone, Consumer<Inlines> words) {
        return add(paragraph(words, Map.of("class", "verdict " + tone.style())));
    }

    /**
     * What someone said, in the words that were used.
     *
     * @param language of the words, a BCP 47 tag
     */
    public Blocks quote(String language, Consumer<Inlines> words) {
        var quote = new BlockQuote();
        quote.appendChild(paragraph(words, Map.of()));
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("lang", language);
        attributes.put("dir", "auto");
        marks.set(quote, attributes);
        return add(quote);
    }

    /** A list of lines. */
    public Blocks list(List<Consumer<Inlines>> lines) {
        var list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        for (var line : lines) {
            var item = new ListItem();
            item.appendChild(paragraph(line, Map.of()));
            list.appendChild(item);
        }
        return lines.isEmpty() ? this : add(list);
    }

    /** Lines of a formal language. */
    public Blocks code(String lines) {
        var code = new FencedCodeBlock();
        code.setLiteral(lines.stripTrailing() + "\n");
        return add(code);
    }

    /** A table; its caption says what it shows. */
    public Blocks table(String caption, Consumer<Rows> rows) {
        var table = new TableBlock();
        var head = new Element("caption", Map.of());
        Inlines.fill(head, line -> line.text(caption));
        table.appendChild(head);
        rows.accept(new Rows(table, marks));
        // Wide tables scroll by themselves, with the keyboard too.
        var frame = new LinkedHashMap<String, String>();
        frame.put("class", "scroll");
        frame.put("role", "group");
        frame.put("aria-label", caption);
        frame.put("tabindex", "0");
        var scroll = new Element("div", frame);
        scroll.appendChild(table);
        return add(scroll);
    }

    /** A picture, in HTML alone: whatever it shows must be said in words as well. */
    public Blocks picture(Picture picture) {
        // Wide pictures scroll as tables do.
        var frame = new LinkedHashMap<String, String>();
        frame.put("class", "scroll");
        frame.put("role", "group");
        frame.put("aria-label", picture.title());
        frame.put("tabindex", "0");
        var scroll = new Element("div", frame);
        scroll.appendChild(new Drawn(picture));
        return add(scroll);
    }

    /** A part of the page. */
    public Blocks section(Consumer<Blocks> content) {
        return inside(new Element("section", Map.of()), content);
    }

    /** A part of the page that is for something; links lead to it by its id, which no other part has. */
    public Blocks section(Look look, String id, Consumer<Blocks> content) {
        return inside(new Element("section", attributes(look.style(), id)), content);
    }

    /** What stands by itself, such as one finding, in a frame whose edge has the colour of the tone. */
    public Blocks card(Tone tone, String id, Consumer<Blocks> content) {
        return inside(new Element("article", attributes("card " + tone.style(), id)), content);
    }

    /** What stands by itself, in a frame whose edge has the colour of the tone; nothing leads to it. */
    public Blocks card(Tone tone, Consumer<Blocks> content) {
        return inside(new Element("article", Map.of("class", "card " + tone.style())), content);
    }

    /** What stands by itself, in a frame. */
    public Blocks card(String id, Consumer<Blocks> content) {
        return inside(new Element("article", attributes("card", id)), content);
    }

    /** What stands above the rest: title, verdict. */
    public Blocks header(Consumer<Blocks> content) {
        return inside(new Element("header", Map.of()), content);
    }

    /** The small print. */
    public Blocks footer(Consumer<Blocks> content) {
        return inside(new Element("footer", Map.of()), content);
    }

    private Paragraph paragraph(Consumer<Inlines> words, Map<String, String> attributes) {
        var paragraph = Inlines.fill(new Paragraph(), words);
        marks.set(paragraph, attributes);
        return paragraph;
    }

    private Blocks inside(Element element, Consumer<Blocks> content) {
        content.accept(new Blocks(element, marks));
        return add(element);
    }

    private Blocks add(Node node) {
        parent.appendChild(node);
        return this;
    }

    private static Map<String, String> attributes(String style, String id) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", style);
        attributes.put("id", id);
        return attributes;
    }
}
