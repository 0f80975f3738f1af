package stance.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stance.language.Language;
import stance.language.Phrase;
import stance.report.document.Block;
import stance.report.document.Block.Medium;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Line;
import stance.report.document.Tone;

/** A document at a terminal. */
public final class TerminalText {

    private static final int INDENT = 2;
    private static final int AFTER_VERDICT = 3;

    /** A longer caption stands above its table, not in the corner of it. */
    private static final int LONGEST_IN_CORNER = 24;

    private final Style style;
    private final Language language;
    private final Paper paper;

    private TerminalText(Style style, Language language) {
        this.style = style;
        this.language = language;
        this.paper = new Paper(style);
    }

    /** The document as text, with a line break at its end. */
    public static String of(Document document, Style style, Language language) {
        var text = new TerminalText(style, language);
        text.loose(document.blocks());
        return text.paper.toString();
    }

    /** With empty lines between what does not belong together. */
    private void loose(List<Block> blocks) {
        var shower = new Shower(0, false);
        Block above = null;
        for (var block : shown(blocks)) {
            if (above != null && !(above instanceof Block.Heading && !(block instanceof Block.Group))) {
                paper.gap();
            }
            block.show(shower);
            above = block;
        }
    }

    private void tight(List<Block> blocks, int indent) {
        var shower = new Shower(indent, true);
        shown(blocks).forEach(block -> block.show(shower));
    }

    /** What a terminal shows of blocks. */
    private static List<Block> shown(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Only only
                        ? only.medium() == Medium.TERMINAL ? shown(only.blocks()).stream() : Stream.empty()
                        : Stream.of(block))
                .filter(block -> !(block instanceof Block.Figure))
                .toList();
    }

    private Text text(Line line) {
        return LineText.of(line, style, language).text();
    }

    private Text text(Phrase words) {
        return Text.of(words.in(language));
    }

    private void addresses(Line line, int indent) {
        LineText.of(line, style, language).addresses().forEach(address -> paper.line(indent, address));
    }

    /** Shows blocks below each other, set in by so much. */
    private final class Shower implements Block.Shower {

        private final int indent;
        private final boolean isTight;

        Shower(int indent, boolean isTight) {
            this.indent = indent;
            this.isTight = isTight;
        }

        @Override
        public void title(Block.Title title) {
            paper.sides(text(title.words()).in(Ink.BOLD), text(title.brief()).in(Ink.DIM), indent);
        }

        @Override
        public void heading(Block.Heading heading) {
            paper.sides(
                    text(heading.words()).in(Ink.BOLD), text(heading.label()).in(Ink.DIM), indent);
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            var words = text(paragraph.words());
            switch (paragraph.look()) {
                case PLAIN, NOTE, WARNING -> paper.wrap(words, indent, indent + INDENT);
                case CLAIM, GLOSS, ATTRIBUTION -> paper.wrap(words, indent, indent);
                case EYEBROW, LABEL -> paper.wrap(words.in(Ink.DIM), indent, indent);
                case COMMAND -> paper.line(Text.of(" ".repeat(indent)).then(words.in(Ink.DIM)));
                case STAMP -> paper.wrap(words.in(Ink.DIM), Math.max(indent, style.width() - words.width()), indent);
            }
            addresses(paragraph.words(), indent);
        }

        @Override
        public void answer(Block.Answer answer) {
            var ink = Ink.of(Tone.of(answer.verdict()));
            var verdict = text(answer.verdict().words()).in(Ink.BOLD.and(ink));
            var sentence = text(answer.sentence());
            if (indent + verdict.width() + AFTER_VERDICT + sentence.width() <= style.width()) {
                paper.line(Text.of(" ".repeat(indent))
                        .then(verdict)
                        .then(Text.of(" ".repeat(AFTER_VERDICT)))
                        .then(sentence));
            } else {
                paper.line(Text.of(" ".repeat(indent)).then(verdict));
                paper.wrap(sentence, indent + INDENT, indent + INDENT);
            }
        }

        @Override
        public void quotation(Block.Quotation quotation) {
            var tag = quotation.isIn(language) ? "" : " [" + quotation.language() + "]";
            paper.wrap(Text.of("\"" + quotation.words() + "\"" + tag), indent, indent + 1);
            quotation
                    .glossFor(language)
                    .ifPresent(gloss ->
                            paper.wrap(text(Phrase.of("In English: %s", "\"" + gloss + "\"")), indent, indent + 1));
        }

        @Override
        public void items(Block.Items items) {
            var first = isTight ? indent : indent + INDENT;
            items.lines().forEach(line -> {
                paper.wrap(text(line), first, first + INDENT);
                addresses(line, first + INDENT);
            });
        }

        @Override
        public void facts(Block.Facts facts) {
            var widest = facts.facts().stream()
                    .mapToInt(fact -> text(fact.label()).width())
                    .max()
                    .orElse(0);
            var column = Math.min(widest, style.width() / 3) + INDENT;
            for (var fact : facts.facts()) {
                var label = text(fact.label());
                if (label.width() + INDENT > column) {
                    paper.wrap(label, indent, indent + INDENT);
                    label = Text.EMPTY;
                }
                paper.wrap(Text.of(" ".repeat(indent)).then(label.padded(column)), text(fact.words()), indent + column);
                addresses(fact.words(), indent + column);
            }
        }

        @Override
        public void code(Block.Code code) {
            code.lines().lines().forEach(line -> {
                var own = indent + line.length() - line.stripLeading().length();
                paper.wrap(Text.of(line.strip()), own, own + 2 * INDENT);
            });
        }

        @Override
        public void table(Block.Table table) {
            var caption = table.isCaptioned() ? table.caption().in(language) : "";
            var isCornerFree = table.folding() == Folding.CELLS
                    && table.heads().get(0).in(language).isEmpty()
                    && caption.length() <= LONGEST_IN_CORNER;
            if (!caption.isEmpty() && !isCornerFree) {
                paper.wrap(Text.of(caption, Ink.BOLD), indent, indent + INDENT);
            }
            var rows = new ArrayList<List<Text>>();
            rows.add(heads(table, isCornerFree ? caption : ""));
            table.rows().forEach(row -> rows.add(row(row)));
            new Grid(rows, style.width()).print(table.folding(), paper);
        }

        private List<Text> heads(Block.Table table, String corner) {
            var heads = new ArrayList<>(table.heads().stream()
                    .map(head -> Text.of(head.in(language)))
                    .toList());
            if (!corner.isEmpty()) {
                heads.set(0, Text.of(corner, Ink.BOLD));
            }
            return heads;
        }

        private List<Text> row(Block.Row row) {
            var cells =
                    new ArrayList<>(row.cells().stream().map(cell -> text(cell)).toList());
            if (row.isInner()) {
                cells.set(0, Text.of(" ".repeat(INDENT)).then(cells.get(0)));
            }
            return cells;
        }

        @Override
        public void figure(Block.Figure figure) {
            // What a picture shows is said in words as well.
        }

        @Override
        public void drawing(Block.Drawing drawing) {
            drawing.strokes().lines(style.width(), style.unicode(), language).forEach(line -> paper.line(indent, line));
        }

        @Override
        public void group(Block.Group group) {
            switch (group.kind()) {
                case HEADER, FOOTER -> tight(group.blocks(), indent);
                case CHAPTER, SCREEN, BRIEF -> loose(group.blocks());
                case SECTION -> {
                    if (isTight) {
                        tight(group.blocks(), indent + INDENT);
                    } else {
                        loose(group.blocks());
                    }
                }
                case CARD -> card(group.blocks());
            }
        }

        /** Its heading, and what is said under it set in. */
        private void card(List<Block> blocks) {
            for (var block : shown(blocks)) {
                block.show(block instanceof Block.Heading ? this : new Shower(indent + INDENT, true));
            }
        }

        @Override
        public void only(Block.Only only) {
            throw new IllegalStateException("What only one medium shows was looked at before.");
        }
    }
}
