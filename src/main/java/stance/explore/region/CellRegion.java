package stance.explore.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import stance.explore.diagram.Diagram;
import stance.pack.record.Strength;

/**
 * Where in a space a party answers what on one cell, by the strength of its words: the sets of section 6 of the design.
 *
 * @param provisions the ids of its provisions; none for the package
 * @param voices those that are heard here, those of accepted combinations on their members included
 * @param redLine where a red line is against
 * @param firmAgainst where a firm stance is against
 * @param softAgainst where a preference is against
 * @param firmFor where a firm stance is for
 * @param softFor where a preference is for
 */
record CellRegion(
        Diagram diagram,
        List<String> provisions,
        List<Voice> voices,
        int redLine,
        int firmAgainst,
        int softAgainst,
        int firmFor,
        int softFor) {

    /** Keeps its own copies. */
    CellRegion {
        provisions = List.copyOf(provisions);
        voices = List.copyOf(voices);
    }

    static CellRegion of(Diagram diagram, List<String> provisions, List<Voice> voices) {
        var sets = new ArrayList<Integer>();
        for (var firmness = Strength.RED_LINE.weight(); firmness > 0; firmness--) {
            var at = firmness;
            sets.add(union(diagram, voices, voice -> voice.isAgainst() && voice.firmness() == at));
        }
        for (var firmness = Strength.FIRM.weight(); firmness > 0; firmness--) {
            var at = firmness;
            sets.add(union(diagram, voices, voice -> voice.isFor() && voice.firmness() == at));
        }
        return new CellRegion(
                diagram, provisions, voices, sets.get(0), sets.get(1), sets.get(2), sets.get(3), sets.get(4));
    }

    private static int union(Diagram diagram, List<Voice> voices, Predicate<Voice> which) {
        return voices.stream().filter(which).map(Voice::packages).reduce(Diagram.NONE, diagram::or);
    }

    /** Where the response is worse than silence. */
    int opposed() {
        return diagram.or(diagram.or(redLine, firmAgainst), diagram.less(softAgainst, firmFor));
    }

    /** Where stances make it a yes. */
    int accepted() {
        return diagram.less(diagram.or(firmFor, softFor), opposed());
    }

    /** Where stances decide it. */
    int decided() {
        return diagram.or(opposed(), accepted());
    }

    /** Where one of its voices stands in the way, whatever the others say. */
    int barredBy(Voice voice, Bar bar) {
        if (!voice.isAgainst()) {
            return Diagram.NONE;
        }
        return switch (bar) {
            case REJECTED -> voice.firmness() == Strength.RED_LINE.weight() ? voice.packages() : Diagram.NONE;
            case OPPOSED ->
                voice.firmness() == Strength.PREFERENCE.weight()
                        ? diagram.less(voice.packages(), firmFor)
                        : voice.packages();
        };
    }

    int barred(Bar bar) {
        return bar == Bar.REJECTED ? redLine : opposed();
    }
}
