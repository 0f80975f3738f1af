package stance.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stance.language.Spoken;

/** A heading, a paragraph, an item or a cell, part by part. */
public record Line(List<Inline> parts) {

    /** Nothing said. */
    public static final Line NONE = new Line(List.of());

    /** Keeps its own copy. */
    public Line {
        parts = List.copyOf(parts);
    }

    /** The line of this content. */
    public static Line of(Consumer<Inlines> content) {
        var parts = new ArrayList<Inline>();
        content.accept(new Inlines(parts));
        return new Line(parts);
    }

    static Line saying(Spoken words) {
        return of(line -> line.text(words));
    }
}
