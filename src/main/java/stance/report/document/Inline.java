package stance.report.document;

import stance.language.Spoken;
import stance.pack.record.Strength;
import stance.scenario.Response;

/** A part of a line. */
public sealed interface Inline {

    /** Shows it by its kind. */
    void show(Shower shower);

    /** Words as they are: nothing in them is markup. */
    record Words(Weight weight, Spoken text) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.words(this);
        }
    }

    /** How much words stand out. */
    enum Weight {
        PLAIN,
        /** Words that stand out. */
        STRONG,
        /** Words with a stress. */
        EMPHASIS,
        /** Words held back. */
        DIM,
        /** Words of a formal language. */
        CODE
    }

    /** What someone said, between quotation marks, and behind it what it means to who does not read its language. */
    record Said(Block.Quotation quotation) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.said(this);
        }
    }

    /** A response as glyph and word, and beside it on what it rests; that may say nothing. */
    record Answer(Response response, Spoken ground) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.answer(this);
        }
    }

    /** A strength as glyph and word. */
    record Firmness(Strength strength) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.firmness(this);
        }
    }

    /** What failed, behind a cross; what is said beside it says so too. */
    record Failed(Spoken text) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.failed(this);
        }
    }

    /** Words in a colour, which must not be all that tells them from others. */
    record Toned(Tone tone, Spoken text) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.toned(this);
        }
    }

    /**
     * A share in words, where there are colours on one that is the stronger the larger it is.
     *
     * @param share from 0 to 1
     */
    record Shade(double share, Spoken text) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.shade(this);
        }
    }

    /**
     * A link into the web; what is no address of http or https is shown, but leads nowhere.
     *
     * @param isTold whether the address is told where there are no links
     */
    record Link(Spoken text, String address, boolean isTold) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.link(this);
        }
    }

    /** A link to the group of this id, where there are links. */
    record Jump(Spoken text, String id) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.jump(this);
        }
    }

    /**
     * Where to read more: a link to the group of this id; nothing where there are no links.
     *
     * @param before the signs before the link
     */
    record Reference(String before, String text, String id) implements Inline {
        @Override
        public void show(Shower shower) {
            shower.reference(this);
        }
    }

    /** Shows parts of lines of every kind. */
    interface Shower {
        void words(Words words);

        void said(Said said);

        void answer(Answer answer);

        void firmness(Firmness firmness);

        void failed(Failed failed);

        void toned(Toned toned);

        void shade(Shade shade);

        void link(Link link);

        void jump(Jump jump);

        void reference(Reference reference);
    }
}
