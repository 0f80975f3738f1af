package stance.explore.region;

import stance.evaluate.Finding;
import stance.evaluate.Reading;
import stance.pack.record.Strength;
import stance.scenario.Response;

/** What stands in the way of a package. */
public enum Bar {
    /** Any objection. */
    OPPOSED,
    /** Any objection that is more than a preference. */
    OPPOSED_LENIENT,
    /** A refusal. */
    REJECTED;

    /** Any objection that counts in the reading. */
    public static Bar of(Reading reading) {
        return reading == Reading.STRICT ? OPPOSED : OPPOSED_LENIENT;
    }

    /** Whether the finding stands in the way. */
    public boolean isMetBy(Finding finding) {
        var response = finding.response().orElse(Response.ACCEPTS);
        return switch (this) {
            case OPPOSED -> response != Response.ACCEPTS;
            case OPPOSED_LENIENT -> response != Response.ACCEPTS && finding.strength() != Strength.PREFERENCE;
            case REJECTED -> response == Response.REJECTS;
        };
    }

    /** Whether an assumed response stands in the way. */
    public boolean isMetBy(Response assumed) {
        return this == REJECTED ? assumed == Response.REJECTS : assumed != Response.ACCEPTS;
    }
}
