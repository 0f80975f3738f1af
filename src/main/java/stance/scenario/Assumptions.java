package stance.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the analyst assumes that silent parties would say: of one provision, of all that a party is silent on, or of all
 * that anybody is silent on. The one that says more of whom and what comes first.
 *
 * @param cells by party and provision
 * @param parties by party, what it makes of everything that it is silent on
 * @param everybody what everybody makes of everything that they are silent on
 */
public record Assumptions(
        Map<String, Map<String, Response>> cells, Map<String, Response> parties, Optional<Response> everybody) {

    /** How everybody is written in a scenario. */
    public static final String EVERYBODY = "*";

    /** None. */
    public static final Assumptions NONE = new Assumptions(Map.of(), Map.of(), Optional.empty());

    /** Keeps its own copies. */
    public Assumptions {
        var copies = new LinkedHashMap<String, Map<String, Response>>();
        cells.forEach((party, each) -> copies.put(party, Collections.unmodifiableMap(new LinkedHashMap<>(each))));
        cells = Collections.unmodifiableMap(copies);
        parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    }

    /** Whether nothing is assumed. */
    public boolean isEmpty() {
        return cells.isEmpty() && parties.isEmpty() && everybody.isEmpty();
    }

    /** One after the other as they would be typed, such as {@code CANADA.tariffs=ACCEPTS}. */
    public List<String> words() {
        var words = new ArrayList<String>();
        cells.forEach((party, each) ->
                each.forEach((provision, response) -> words.add(party + '.' + provision + '=' + response)));
        parties.forEach((party, response) -> words.add(party + '=' + response));
        everybody.ifPresent(response -> words.add(EVERYBODY + '=' + response));
        return words;
    }

    /** What is assumed of this very provision; empty where nothing is. */
    public Optional<Response> ofCell(String party, String provision) {
        return Optional.ofNullable(cells.getOrDefault(party, Map.of()).get(provision));
    }

    /** What is assumed of all that the party is silent on; empty where nothing is. */
    public Optional<Response> blanket(String party) {
        return Optional.ofNullable(parties.get(party)).or(() -> everybody);
    }

    /**
     * What is assumed of a silence.
     *
     * @param isWithheld whether the party denied discussing it, or leaves it open: no blanket assumption fills that
     */
    public Optional<Response> of(String party, String provision, boolean isWithheld) {
        return ofCell(party, provision).or(() -> isWithheld ? Optional.empty() : blanket(party));
    }
}
