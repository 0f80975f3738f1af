package stance.report.page;

import org.commonmark.node.CustomBlock;
import stance.report.document.Picture;

/** A block that Markdown does not know: a picture. */
final class Drawn extends CustomBlock {

    private final Picture picture;

    Drawn(Picture picture) {
        this.picture = picture;
    }

    Picture picture() {
        return picture;
    }
}
