package stance.report.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.report.document.Picture;
import stance.report.document.Tone;

@DisplayName("A PNG")
class PngTest {

    private static BufferedImage image(Picture picture) throws Exception {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(Png.of(picture))));
    }

    private static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    @Test
    void hasTwoPixelsForEachPointAndTheColoursOfTheSvg() throws Exception {
        var blue = Integer.parseInt(Paint.edge(Tone.ACCEPTING).light().substring(1), 16);

        var image = image(Canvas.picture(
                "A square", "", 60, 40, canvas -> canvas.rectangle(10, 10, 20, 20, Paint.edge(Tone.ACCEPTING))));

        assertThat(image.getWidth()).isEqualTo(120);
        assertThat(image.getHeight()).isEqualTo(80);
        assertThat(colour(image, 22, 22)).isEqualTo(blue);
        assertThat(colour(image, 18, 18)).isEqualTo(0xffffff);
    }

    @Test
    void showsWords() throws Exception {
        var image = image(Canvas.picture("Words", "", 60, 40, canvas -> canvas.words(Lettering.title("✖ a"), 5, 30)));

        var colours = new TreeSet<Integer>();
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 0; y < image.getHeight(); y++) {
                colours.add(colour(image, x, y));
            }
        }
        // The letters, and their soft edges.
        assertThat(colours).hasSizeGreaterThan(10);
    }

    @Test
    void isRefusedWhereThePictureIsTooLarge() {
        var large = new Picture("", "<svg />", 20_000, 20_000);

        assertThatThrownBy(() -> Png.of(large))
                .isInstanceOf(Png.ImpossibleException.class)
                .hasMessageContaining("20000 x 20000 points");
    }
}
