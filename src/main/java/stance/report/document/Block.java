package stance.report.document;

import java.util.List;
import java.util.Optional;
import stance.language.Language;
import stance.language.Spoken;
import stance.scenario.Verdict;

/** A part of a document that stands by itself. */
public sealed interface Block {

    /** Shows it by its kind. */
    void show(Shower shower);

    /**
     * What the document is about, at the top of it or of a chapter.
     *
     * @param level 1, or 2 where it is a chapter of several
     * @param about what it is part of, at length
     * @param brief the same in a few words, for where there is little room
     */
    record Title(int level, Line words, Line about, Line brief) implements Block {
        @Override
        public void show(Shower shower) {
            shower.title(this);
        }
    }

    /**
     * A heading.
     *
     * @param level from 1 to 4; a document has one of level 1
     * @param label what is said beside it in small type, such as an id and a strength; may say nothing
     */
    record Heading(int level, Line words, Line label) implements Block {
        @Override
        public void show(Shower shower) {
            shower.heading(this);
        }
    }

    /** A paragraph that is for something. */
    record Paragraph(Look look, Line words) implements Block {
        @Override
        public void show(Shower shower) {
            shower.paragraph(this);
        }
    }

    /** The answer. */
    record Answer(Verdict verdict, Line sentence) implements Block {
        @Override
        public void show(Shower shower) {
            shower.answer(this);
        }
    }

    /**
     * What someone said, in the words that were used.
     *
     * @param language of the words, a BCP 47 tag
     * @param gloss what they mean in English, where they are not English
     */
    record Quotation(String language, String words, Optional<String> gloss) implements Block {

        /** Whether who reads this language reads the words. */
        public boolean isIn(Language read) {
            return language.equals(read.tag()) || language.startsWith(read.tag() + "-");
        }

        /** The gloss, for who does not read the words themselves. */
        public Optional<String> glossFor(Language read) {
            return isIn(read) ? Optional.empty() : gloss;
        }

        @Override
        public void show(Shower shower) {
            shower.quotation(this);
        }
    }

    /** Lines that belong together, none of them before the others. */
    record Items(List<Line> lines) implements Block {

        /** Keeps its own copy. */
        public Items {
            lines = List.copyOf(lines);
        }

        @Override
        public void show(Shower shower) {
            shower.items(this);
        }
    }

    /** Labels, and what is to be said under each. */
    record Facts(List<Fact> facts) implements Block {

        /** Keeps its own copy. */
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public void show(Shower shower) {
            shower.facts(this);
        }
    }

    /** A label, and what is to be said under it. */
    record Fact(Line label, Line words) {}

    /** Lines of a formal language. */
    record Code(String lines) implements Block {
        @Override
        public void show(Shower shower) {
            shower.code(this);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param isCaptioned whether terminals show the caption; if not, what stands above the table says it
     * @param folding what becomes of it where it is too wide
     * @param heads those of the columns; the first, above the heads of the rows, may say nothing
     */
    record Table(Spoken caption, boolean isCaptioned, Folding folding, List<Spoken> heads, List<Row> rows)
            implements Block {

        /** Keeps its own copies, and refuses a row with other cells than there are columns. */
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.cells().size() != heads.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.cells().size() + " cells in a table of " + heads.size() + " columns.");
                }
            }
        }

        @Override
        public void show(Shower shower) {
            shower.table(this);
        }
    }

    /**
     * A row of a table.
     *
     * @param isInner whether it is a part of the row above it
     * @param cells the first is the head of the row
     */
    record Row(boolean isInner, List<Line> cells) {

        /** Keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A picture: whatever it shows is said in words as well. */
    record Figure(Painter painter) implements Block {
        @Override
        public void show(Shower shower) {
            shower.figure(this);
        }
    }

    /** Paints a picture in a language. */
    @FunctionalInterface
    interface Painter {

        /** The picture; empty where there is nothing to show. */
        Optional<Picture> in(Language language);
    }

    /** Lines of characters that draw something, for where there are no pictures. */
    record Drawing(Strokes strokes) implements Block {

        /** The columns of a drawing on a page. */
        public static final int PAGE_WIDTH = 80;

        @Override
        public void show(Shower shower) {
            shower.drawing(this);
        }
    }

    /** Draws with characters. */
    @FunctionalInterface
    interface Strokes {

        /**
         * The lines of the drawing.
         *
         * @param width at most so many columns
         * @param unicode whether it may use more than ASCII
         * @param language of its words
         */
        List<String> lines(int width, boolean unicode, Language language);
    }

    /**
     * What stands together.
     *
     * @param tone whose colour the edge of a card has
     * @param id by which links find it; empty where none leads there
     */
    record Group(Kind kind, Optional<Tone> tone, String id, List<Block> blocks) implements Block {

        /** What it is. */
        public enum Kind {
            /** Stands above the rest: title, verdict, warnings. */
            HEADER("header"),
            /** A part of the document, or of a card. */
            SECTION("section"),
            /** One of several results, complete in itself. */
            CHAPTER("section"),
            /** One of several results of which a page shows one at a time: the first, or the one that a link led to. */
            SCREEN("section"),
            /** Is to fit on one page of paper. */
            BRIEF("section"),
            /** Stands by itself, such as one finding with its words. */
            CARD("article"),
            /** The small print. */
            FOOTER("footer");

            private final String tag;

            Kind(String tag) {
                this.tag = tag;
            }

            /** The name of its element in HTML. */
            public String tag() {
                return tag;
            }
        }

        /** Keeps its own copy. */
        public Group {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void show(Shower shower) {
            shower.group(this);
        }
    }

    /** What only one medium shows, since the other says it elsewhere or has no room for it. */
    record Only(Medium medium, List<Block> blocks) implements Block {

        /** Keeps its own copy. */
        public Only {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void show(Shower shower) {
            shower.only(this);
        }
    }

    /** Where a document is shown. */
    enum Medium {
        TERMINAL,
        PAGE
    }

    /** Shows blocks of every kind. */
    interface Shower {
        void title(Title title);

        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void answer(Answer answer);

        void quotation(Quotation quotation);

        void items(Items items);

        void facts(Facts facts);

        void code(Code code);

        void table(Table table);

        void figure(Figure figure);

        void drawing(Drawing drawing);

        void group(Group group);

        void only(Only only);
    }
}
