package stance.report.plot;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import stance.report.document.Picture;

/** Pictures as PNG: with two pixels for each of CSS, so that they stay sharp in print, or with one if they are too large. */
public final class Png {

    private static final int SCALE = 2;

    /** The most pixels: their memory is four times that many bytes. */
    private static final long MAX_PIXELS = 60_000_000;

    /** A picture may have as many shapes as it has; what is bounded is its size. */
    private static final DocumentLimits LIMITS = new DocumentLimits(
            DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

    private Png() {}

    /**
     * The bytes of the file.
     *
     * @throws ImpossibleException if the machine has no fonts, or if the picture is too large
     */
    public static byte[] of(Picture picture) {
        var points = (long) picture.width() * picture.height();
        if (points > MAX_PIXELS) {
            throw new ImpossibleException(
                    "the picture has " + picture.width() + " x " + picture.height() + " points, too many for PNG",
                    "",
                    null);
        }
        // No window is opened; without this, some systems show that a program with windows was started.
        System.setProperty("java.awt.headless", "true");
        requireFonts();
        return encoded(painted(picture, points * SCALE * SCALE > MAX_PIXELS ? 1 : SCALE));
    }

    private static BufferedImage painted(Picture picture, int scale) {
        var image = new BufferedImage(scale * picture.width(), scale * picture.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            read(picture)
                    .renderWithPlatform(
                            NullPlatformSupport.INSTANCE,
                            graphics,
                            new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static SVGDocument read(Picture picture) {
        var bytes = new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8));
        var nothingElse = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        return Objects.requireNonNull(new SVGLoader().load(bytes, null, nothingElse), "Our own SVG can be read.");
    }

    private static byte[] encoded(BufferedImage image) {
        try {
            // Not through a file for a temporary copy.
            ImageIO.setUseCache(false);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void requireFonts() {
        try {
            // Looking for a letter is the only question that is answered rightly wherever fonts are missing.
            var letters = new FontRenderContext(null, true, true);
            new Font(Font.SANS_SERIF, Font.PLAIN, 12)
                    .createGlyphVector(letters, "a")
                    .getGlyphOutline(0);
        } catch (RuntimeException | Error none) {
            throw new ImpossibleException(
                    "Java finds no fonts on this machine",
                    "On Debian: apt install fontconfig fonts-dejavu-core.",
                    none);
        }
    }

    /** Says why there can be no PNG. */
    public static final class ImpossibleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String hint;

        ImpossibleException(String reason, String hint, @Nullable Throwable cause) {
            super(reason, cause);
            this.hint = hint;
        }

        /** What helps; may be empty. */
        public String hint() {
            return hint;
        }
    }
}
