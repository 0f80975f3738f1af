package stance.author;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.json.JsonBuilder;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Speaker;
import stance.problem.RefusedException;

/** Finds the speakers of facts in a pack, or adds them there with a rank that the user gives: no fact sheet has one. */
final class FactSpeaker {

    private final PolicyPack pack;
    private final PackFolder files;
    private final List<String> remarks;

    /** By actor and name, the ids of those that were added. */
    private final Map<List<String>, String> added = new HashMap<>();

    FactSpeaker(PolicyPack pack, PackFolder files, List<String> remarks) {
        this.pack = pack;
        this.files = files;
        this.remarks = remarks;
    }

    /**
     * The id of the speaker; empty where the pack does not know it and the stance can do without.
     *
     * @throws RefusedException if the pack does not know it, no rank was given, and the words are the speaker's own
     */
    Optional<String> id(Fact fact, String actor, Optional<Integer> rank, String basis) {
        var speakers = Optional.ofNullable(pack.actors().get(actor))
                .map(known -> known.speakers())
                .orElseGet(Map::of);
        var name = fact.speaker();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var known = speakers.values().stream()
                .filter(speaker -> speaker.name().equalsIgnoreCase(name.get()))
                .map(Speaker::id)
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        if (rank.isPresent() && pack.actors().containsKey(actor)) {
            return Optional.of(
                    added.computeIfAbsent(List.of(actor, name.get()), first -> add(fact, actor, speakers, rank.get())));
        }
        if (basis.equals("STATED")) {
            throw Refusal.of(
                    "facts.unknown-speaker",
                    fact.place(),
                    Phrase.of("The speaker %s of %s is not in pack.json, under %s.", name.get(), fact.id(), actor),
                    Phrase.of(
                            "Give its rank with --speaker-rank N to add it, or name a known speaker with --speaker."));
        }
        remarks.add("The speaker " + name.get() + " is not in pack.json, and is left out; --speaker-rank N adds it.");
        return Optional.empty();
    }

    private String add(Fact fact, String actor, Map<String, Speaker> speakers, int rank) {
        var name = fact.speaker().orElseThrow();
        var taken = new HashSet<>(speakers.keySet());
        added.forEach((whose, id) -> {
            if (whose.get(0).equals(actor)) {
                taken.add(id);
            }
        });
        var id = newId(name, taken);
        var speaker = new JsonBuilder()
                .put("name", name)
                .put("office", fact.role().orElse("an office to be written"))
                .put("rank", JsonBuilder.number(Integer.toString(rank)));
        files.addSpeaker(actor, id, speaker.build());
        remarks.add("The speaker " + name + " is added to pack.json as \"" + id
                + "\", with the office as the fact has it: look it over.");
        return id;
    }

    /** After the last name of a person, or the whole name of an institution; without what stands in parentheses. */
    private static String newId(String name, Set<String> taken) {
        var bare = name.replaceAll("\\(.*", "");
        var whole = Wording.slug(bare, 60).replace('-', '_');
        var isPerson = bare.equals(name) && !bare.matches("(?i).*\\b(of|and)\\b.*");
        var last = whole.substring(whole.lastIndexOf('_') + 1);
        for (var id : List.of(isPerson ? last : whole, whole, "speaker_" + whole)) {
            if (id.matches("[a-z].*") && !taken.contains(id)) {
                return id;
            }
        }
        return "speaker_" + (taken.size() + 1);
    }
}
