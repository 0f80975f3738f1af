package stance.report.document;

/**
 * A picture that loads nothing and runs nothing.
 *
 * @param title what it shows, in a few words
 * @param svg an element of SVG, whose texts are escaped: pages take it as it is
 * @param width in pixels of CSS
 * @param height in pixels of CSS
 */
public record Picture(String title, String svg, int width, int height) {

    /** Refuses what is no picture. */
    public Picture {
        if (!svg.startsWith("<svg ") || width < 1 || height < 1) {
            throw new IllegalArgumentException("Not an SVG of " + width + " x " + height);
        }
    }
}
