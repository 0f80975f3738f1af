package stance.report.annotate;

import java.util.List;
import java.util.stream.Collectors;
import stance.report.gate.Visible;

/** Remarks as commands of GitHub's workflows, which shows them beside the lines of a change. */
public final class GithubAnnotations {

    private final Checkout checkout;

    private GithubAnnotations(Checkout checkout) {
        this.checkout = checkout;
    }

    /** One line a remark, with a line break at its end. */
    public static String of(List<Remark> remarks) {
        return remarks.stream()
                .map(new GithubAnnotations(Checkout.ofProcess())::line)
                .collect(Collectors.joining());
    }

    private String line(Remark remark) {
        var place = remark.place();
        var properties = "file=" + property(checkout.path(place.file()))
                + (place.line() > 0 ? ",line=" + place.line() + ",col=" + Math.max(1, place.column()) : "")
                + ",title=" + property(remark.code());
        return "::"
                + switch (remark.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "notice";
                }
                + " " + properties + "::" + data(remark.message()) + "\n";
    }

    /** As the toolkit of GitHub's actions escapes the data of a command, which has no line breaks. */
    private static String data(String text) {
        return Visible.line(text).replace("%", "%25");
    }

    /** As it escapes a property. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
