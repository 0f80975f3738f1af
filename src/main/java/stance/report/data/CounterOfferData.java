package stance.report.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.CounterOffer;
import stance.pack.record.Basis;

/**
 * What one firing of a rule asks for; its changes are asked together, those of different counter-offers are
 * alternatives.
 *
 * @param stance The id of the stance.
 * @param actor The id of the actor.
 * @param basis How the stance is known; what is INFERRED is no offer of the actor's own.
 * @param demanded Whether it follows from what the stance demands; nobody has said it.
 * @param changes The changes.
 */
public record CounterOfferData(
        String stance, String actor, Basis basis, boolean demanded, List<OfferedChangeData> changes) {

    /**
     * A change of a provision.
     *
     * @param provision The id of the provision; left out where it is to be added.
     * @param type The type of the provision.
     * @param values By field, the value, or the values of a set.
     */
    public record OfferedChangeData(Optional<String> provision, String type, Map<String, List<Object>> values) {}

    public static CounterOfferData of(CounterOffer offer) {
        return new CounterOfferData(
                offer.stance().id(),
                offer.stance().actor().id(),
                offer.stance().basis(),
                offer.demanded(),
                offer.changes().stream().map(CounterOfferData::change).toList());
    }

    private static OfferedChangeData change(CounterOffer.Change change) {
        var values = new LinkedHashMap<String, List<Object>>();
        change.values().forEach(value -> values.put(value.field(), FindingData.values(value.values())));
        return new OfferedChangeData(change.provision(), change.type(), values);
    }
}
