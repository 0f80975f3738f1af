package stance.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Term;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** A term that is asked about by itself, in no scenario; fields that a scenario must have may be left out. */
public final class LoneTerm {

    private LoneTerm() {}

    /**
     * The proposal of this term alone.
     *
     * @param type a type of the pack's vocabulary
     * @param values such as {@code rate=25}
     * @param asked where it was asked, for messages
     * @throws stance.problem.RefusedException with everything that is wrong with the values
     */
    public static Proposal of(
            PolicyPack pack,
            String type,
            List<String> values,
            List<String> parties,
            Optional<String> proposedBy,
            LocalDate day,
            String asked) {
        var term = read(pack, type, values, asked);
        return Proposal.of(pack, asked, term.words(), day, proposedBy, parties, Map.of(term.id(), term), Map.of());
    }

    private static Term read(PolicyPack pack, String type, List<String> values, String asked) {
        var problems = new Problems();
        var text = Stream.concat(Stream.of(type), values.stream()).collect(Collectors.joining(","));
        var written = WrittenTerm.of(text, pack.vocabulary(), new Spot(0, 1));
        if (written.isEmpty()) {
            problems.error(
                    "ask.form",
                    Place.of(asked),
                    Phrase.of("What is asked is of the form Type field=value field=value ..."),
                    Phrase.of("For example: %s.", "Tariff sector=STEEL rate=25"));
        }
        problems.refuseErrors();
        var cursor = new JsonCursor(asked, written.orElseThrow().json(), problems, List.of(asked));
        var term = TermReader.ofParts(pack.vocabulary(), cursor)
                .term(written.orElseThrow().id(), written.orElseThrow().json());
        problems.refuseErrors();
        return term.orElseThrow(() -> new IllegalStateException("Refused without a reason: " + text));
    }
}
