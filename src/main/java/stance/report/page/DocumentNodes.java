package stance.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import stance.language.Language;
import stance.language.Phrase;
import stance.report.document.Block;
import stance.report.document.Document;
import stance.report.document.Line;
import stance.report.document.Look;
import stance.report.document.Tone;

/** A document in one language as nodes of commonmark, which write both HTML and Markdown. */
final class DocumentNodes implements Block.Shower {

    private final Node parent;
    private final Marks marks;
    private final Language language;

    private DocumentNodes(Node parent, Marks marks, Language language) {
        this.parent = parent;
        this.marks = marks;
        this.language = language;
    }

    /** Puts a document below a node. */
    static void show(Document document, Node parent, Marks marks, Language language) {
        new DocumentNodes(parent, marks, language).show(document.blocks());
    }

    private void show(List<Block> blocks) {
        blocks.forEach(block -> block.show(this));
    }

    @Override
    public void title(Block.Title title) {
        add(paragraph(Look.EYEBROW, title.about()));
        add(heading(title.level(), title.words()));
    }

    @Override
    public void heading(Block.Heading heading) {
        add(heading(heading.level(), heading.words()));
        if (!heading.label().parts().isEmpty()) {
            add(paragraph(Look.LABEL, heading.label()));
        }
    }

    private Node heading(int level, Line words) {
        var heading = new org.commonmark.node.Heading();
        heading.setLevel(level);
        return fill(heading, words);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        add(paragraph(paragraph.look(), paragraph.words()));
    }

    private Paragraph paragraph(Look look, Line words) {
        return paragraph(words, look == Look.PLAIN ? Map.of() : Map.of("class", look.style()));
    }

    private Paragraph paragraph(Line words, Map<String, String> attributes) {
        var paragraph = new Paragraph();
        fill(paragraph, words);
        marks.set(paragraph, attributes);
        return paragraph;
    }

    @Override
    public void answer(Block.Answer answer) {
        var tone = Tone.of(answer.verdict());
        var paragraph = new Paragraph();
        var line = new LineNodes(paragraph, language);
        line.inside(new StrongEmphasis(), answer.verdict().words().in(language));
        line.plain(" ");
        answer.sentence().parts().forEach(part -> part.show(line));
        marks.set(paragraph, Map.of("class", "verdict " + tone.style()));
        add(paragraph);
    }

    @Override
    public void quotation(Block.Quotation quotation) {
        var quote = new BlockQuote();
        var paragraph = new Paragraph();
        var line = new LineNodes(paragraph, language);
        line.plain("“" + quotation.words() + "”");
        if (!quotation.isIn(language)) {
            line.plain(" ");
            line.inside(new Span("small", Map.of()), "[" + quotation.language() + "]");
        }
        quote.appendChild(paragraph);
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("lang", quotation.language());
        attributes.put("dir", "auto");
        marks.set(quote, attributes);
        add(quote);
        quotation
                .glossFor(language)
                .ifPresent(gloss -> add(paragraph(
                        Look.GLOSS, Line.of(words -> words.text(Phrase.of("In English: %s", "“" + gloss + "”"))))));
    }

    @Override
    public void items(Block.Items items) {
        list(items.lines());
    }

    @Override
    public void facts(Block.Facts facts) {
        list(facts.facts().stream()
                .map(fact ->
                        Line.of(line -> line.all(fact.label()).verbatim(" ").all(fact.words())))
                .toList());
    }

    private void list(List<Line> lines) {
        var list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        for (var line : lines) {
            var item = new ListItem();
            item.appendChild(paragraph(line, Map.of()));
            list.appendChild(item);
        }
        add(list);
    }

    @Override
    public void code(Block.Code lines) {
        var code = new FencedCodeBlock();
        code.setLiteral(lines.lines().stripTrailing() + "\n");
        add(code);
    }

    @Override
    public void table(Block.Table shown) {
        var caption = shown.caption().in(language);
        var table = new TableBlock();
        var captionElement = new Element("caption", Map.of());
        new LineNodes(captionElement, language).plain(caption);
        table.appendChild(captionElement);
        var head = new TableHead();
        var heads = new TableRow();
        for (var words : shown.heads()) {
            var scope = words.in(language).isEmpty() ? "" : "col";
            heads.appendChild(cell(Line.of(line -> line.text(words)), scope, false));
        }
        head.appendChild(heads);
        table.appendChild(head);
        if (!shown.rows().isEmpty()) {
            var body = new TableBody();
            shown.rows().forEach(row -> body.appendChild(row(row)));
            table.appendChild(body);
        }
        scrolling(caption, table);
    }

    private TableRow row(Block.Row row) {
        var shown = new TableRow();
        for (var i = 0; i < row.cells().size(); i++) {
            shown.appendChild(cell(row.cells().get(i), i == 0 ? "row" : "", i == 0 && row.isInner()));
        }
        return shown;
    }

    private TableCell cell(Line words, String scope, boolean isInner) {
        var cell = new TableCell();
        cell.appendChild(new Pad());
        if (isInner) {
            new LineNodes(cell, language).plain("– ");
        }
        fill(cell, words);
        cell.appendChild(new Pad());
        cell.setHeader(!scope.isEmpty());
        marks.set(cell, scope.isEmpty() ? Map.of() : Map.of("scope", scope));
        return cell;
    }

    @Override
    public void figure(Block.Figure figure) {
        figure.painter().in(language).ifPresent(picture -> scrolling(picture.title(), new Drawn(picture)));
    }

    /** Wide tables and pictures scroll by themselves, with the keyboard too. */
    private void scrolling(String label, Node content) {
        var frame = new LinkedHashMap<String, String>();
        frame.put("class", "scroll");
        frame.put("role", "group");
        frame.put("aria-label", label);
        frame.put("tabindex", "0");
        var scroll = new Element("div", frame);
        scroll.appendChild(content);
        add(scroll);
    }

    @Override
    public void drawing(Block.Drawing drawing) {
        add(drawn(drawing));
    }

    private Node drawn(Block.Drawing drawing) {
        var code = new FencedCodeBlock();
        code.setLiteral(String.join("\n", drawing.strokes().lines(Block.Drawing.PAGE_WIDTH, true, language)) + "\n");
        return code;
    }

    @Override
    public void group(Block.Group group) {
        var element = new Element(group.kind().tag(), attributes(group));
        new DocumentNodes(element, marks, language).show(group.blocks());
        add(element);
    }

    private static Map<String, String> attributes(Block.Group group) {
        var attributes = new LinkedHashMap<String, String>();
        var style = switch (group.kind()) {
            case CARD -> "card" + group.tone().map(tone -> " " + tone.style()).orElse("");
            case CHAPTER -> "chapter";
            case SCREEN -> "screen";
            case BRIEF -> "brief";
            case HEADER, SECTION, FOOTER -> "";
        };
        if (!style.isEmpty()) {
            attributes.put("class", style);
        }
        if (!group.id().isEmpty()) {
            attributes.put("id", group.id());
        }
        return attributes;
    }

    @Override
    public void only(Block.Only only) {
        if (only.medium() == Block.Medium.PAGE) {
            show(only.blocks());
        }
    }

    private <N extends Node> N fill(N node, Line words) {
        var line = new LineNodes(node, language);
        words.parts().forEach(part -> part.show(line));
        return node;
    }

    private void add(Node node) {
        parent.appendChild(node);
    }
}
