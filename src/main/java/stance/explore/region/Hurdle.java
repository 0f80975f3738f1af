package stance.explore.region;

import java.util.Optional;
import stance.scenario.Response;

/** What keeps packages from a goal. */
sealed interface Hurdle {

    /** A stance that is against them. */
    record SaidByStance(String stance) implements Hurdle {}

    /**
     * A silence of a party on a provision that they hold.
     *
     * @param assumed what fills it, and is against them; empty where nothing does
     */
    record Unsaid(String party, String provision, Optional<Response> assumed) implements Hurdle {}
}
