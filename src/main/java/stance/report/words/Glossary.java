package stance.report.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.language.Phrase;

/** What the words of the field mean, in which the program speaks. */
public final class Glossary {

    private static final Map<String, Phrase> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("actor", Phrase.of("a party with positions: a government, a union")),
            Map.entry("affects", Phrase.of("the actor on whom a term falls")),
            Map.entry(
                    "alignment",
                    Phrase.of(
                            "how close a party is to a proposal, from 0 (rejects everything) to 1 (accepts everything); it says nothing where nobody spoke")),
            Map.entry("assumed", Phrase.of("what you assume that a silent party would say; marked wherever it counts")),
            Map.entry(
                    "basis",
                    Phrase.of(
                            "how a position is known: stated (the actor's words), acted (a measure it took), reported (someone else tells it), inferred (ours)")),
            Map.entry("carries out", Phrase.of("the actor that a term binds to act")),
            Map.entry("context", Phrase.of("what is in force but is not being proposed")),
            Map.entry("counter-offer", Phrase.of("a change of a provision that an actor itself put forward")),
            Map.entry("demand", Phrase.of("the part of a stance that says what a term must be")),
            Map.entry("divided", Phrase.of("an actor of whom different stances pull both ways on one term")),
            Map.entry("draft", Phrase.of("a stance that is being written; no verdict hears it")),
            Map.entry(
                    "effect",
                    Phrase.of(
                            "what a stance says of a term: supports, accepts, requires, opposes, rules out, and others")),
            Map.entry("finding", Phrase.of("one stance, applied to one proposal: who says what of which term")),
            Map.entry("firm", Phrase.of("a position held firmly; it gives way to nothing weaker")),
            Map.entry("gap", Phrase.of("something looked for in the record and not found")),
            Map.entry(
                    "importance",
                    Phrase.of("how much a stance or a provision weighs in an alignment; 1 where nothing is said")),
            Map.entry(
                    "pack",
                    Phrase.of(
                            "one negotiation: its actors, what a proposal may contain, what was said, and the sources")),
            Map.entry("package", Phrase.of("a proposal as a whole")),
            Map.entry("preference", Phrase.of("what an actor would rather have; it bars nothing")),
            Map.entry(
                    "presumed",
                    Phrase.of("who proposes something is taken to accept it as it stands there; no words say so")),
            Map.entry("provision", Phrase.of("one term of a proposal")),
            Map.entry("red line", Phrase.of("a position that the actor says it will not move from")),
            Map.entry(
                    "response",
                    Phrase.of(
                            "what one actor makes of a term or of the package: rejects, objects, conditional, silent, accepts")),
            Map.entry("rests on", Phrase.of("the stances without any one of which the verdict would be another")),
            Map.entry(
                    "scenario",
                    Phrase.of("a proposal with its day and its parties, its variants and what is expected of it")),
            Map.entry(
                    "silent",
                    Phrase.of("nothing on record answers a term; silence is not agreement, and has its kind")),
            Map.entry(
                    "stance",
                    Phrase.of("one stated position of one actor: a rule with words, speaker, date and source")),
            Map.entry("strength", Phrase.of("how firmly a position is held: red line, firm or preference")),
            Map.entry("subject", Phrase.of("what a stance is about, beside what it demands")),
            Map.entry("unopposed", Phrase.of("nobody rejects, objects or sets an unmet condition; some may be silent")),
            Map.entry("variant", Phrase.of("a change of a scenario that has a name in its file")),
            Map.entry(
                    "verdict",
                    Phrase.of(
                            "what comes of a package: CONFLICT (somebody rejects), NEGOTIABLE (somebody objects or sets a condition), UNDETERMINED (nobody objects, somebody is silent), AGREEMENT (all accept all of it)")),
            Map.entry("vocabulary", Phrase.of("the types of provision that a proposal of a pack may contain")),
            Map.entry(
                    "within reach",
                    Phrase.of(
                            "what can be had by the alternatives of a scenario, by counter-offers and by leaving out what may be left out")),
            Map.entry("zopa", Phrase.of("the zone of possible agreement")),
            Map.entry("zone of possible agreement", Phrase.of("the packages that every party accepts (ZOPA)"))));

    private Glossary() {}

    /** What a word means; empty where it is none of these. */
    public static Optional<Phrase> meaning(String word) {
        return Optional.ofNullable(MEANINGS.get(word));
    }

    /** The words, in alphabetical order. */
    public static List<String> words() {
        return List.copyOf(MEANINGS.keySet());
    }
}
