package stance.explore.region;

import stance.scenario.Response;

/** What stands in the way of a package. */
public enum Bar {
    /** Any objection that stands. */
    OPPOSED,
    /** A refusal. */
    REJECTED;

    /** Whether the response stands in the way. */
    public boolean isMetBy(Response response) {
        return this == REJECTED ? response == Response.REJECTS : response.isWorseThan(Response.SILENT);
    }
}
