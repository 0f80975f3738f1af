package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.CounterOffer;
import stance.pack.record.Basis;

/** What one firing of a rule asks for. */
@JsonClassDescription(
        "What one firing of a rule asks for; its changes are asked together, those of different counter-offers"
                + " are alternatives.")
public record CounterOfferData(
        @JsonPropertyDescription("The id of the stance.") String stance,
        @JsonPropertyDescription("The id of the actor.") String actor,

        @JsonPropertyDescription("How the stance is known; what is INFERRED is no offer of the actor's own.")
        Basis basis,

        @JsonPropertyDescription("The changes.") List<OfferedChangeData> changes) {

    /** One of its changes. */
    @JsonClassDescription("A change of a provision.")
    public record OfferedChangeData(
            @JsonPropertyDescription("The id of the provision; left out where it is to be added.")
            Optional<String> provision,

            @JsonPropertyDescription("The type of the provision.")
            String type,

            @JsonPropertyDescription("By field, the value, or the values of a set.")
            Map<String, List<Object>> values) {}

    public static CounterOfferData of(CounterOffer offer) {
        return new CounterOfferData(
                offer.stance().id(),
                offer.stance().actor().id(),
                offer.stance().basis(),
                offer.changes().stream().map(CounterOfferData::change).toList());
    }

    private static OfferedChangeData change(CounterOffer.Change change) {
        var values = new LinkedHashMap<String, List<Object>>();
        change.values().forEach(value -> values.put(value.field(), FindingData.values(value.values())));
        return new OfferedChangeData(change.provision(), change.type(), values);
    }
}
