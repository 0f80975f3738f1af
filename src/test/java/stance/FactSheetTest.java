package stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.FactSheet.Entry;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.record.Basis;
import stance.pack.record.Quote;
import stance.pack.record.Stance;
import stance.pack.record.Strength;

@DisplayName("The T-MEC pack says what the fact sheet says")
class FactSheetTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Map<String, String> ACTORS = Map.of("MX", "MEXICO", "US", "UNITED_STATES", "CA", "CANADA");

    /** A row of the table of what was left out: an id and a reason. */
    private static final Pattern LEFT_OUT = Pattern.compile("^\\| `([A-Z]+-[A-Z]+-\\d+)` \\| (\\S.*) \\|$");

    /** How a note owns up to another polarity or strength. */
    private static final Pattern OWNED_UP = Pattern.compile("not read as (support|a condition|an objection)");

    private static final Map<String, String> POLARITIES =
            Map.of("support", "supports", "a condition", "conditional", "an objection", "opposes");

    @BeforeAll
    static void theFactSheetIsThere() {
        assumeTrue(
                FactSheet.FILES.stream().allMatch(Files::exists),
                "There is no fact sheet at " + FactSheet.FILES + "; the pack cannot be compared with it.");
    }

    record Pair(Stance stance, Entry entry) {
        @Override
        public String toString() {
            return stance.id();
        }
    }

    static List<Pair> pairs() {
        return FactSheet.read().entries().stream()
                .flatMap(entry -> stances(entry).stream().map(stance -> new Pair(stance, entry)))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void eachStanceIsThatOfTheSheetOrItsNoteNamesTheDifference(Pair pair) {
        assertThat(differences(pair.stance(), pair.entry())).isEmpty();
    }

    @Test
    void eachEntryIsAStanceOrIsLeftOutWithAReason() throws IOException {
        var leftOut = leftOut();

        var entries = FactSheet.read().entries();

        assertThat(entries)
                .allSatisfy(entry -> assertThat(stances(entry).isEmpty())
                        .as("%s: no stance, or left out", entry.id())
                        .isEqualTo(leftOut.contains(entry.id())));
        assertThat(entries.stream().map(Entry::id)).containsAll(leftOut);
    }

    @Test
    void aJointPositionIsOneStanceOfEachActor() {
        var joint = FactSheet.read().entries().stream().filter(Entry::isJoint).toList();

        assertThat(joint)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(stances(entry))
                        .extracting(stance -> stance.actor().id())
                        .containsExactlyInAnyOrderElementsOf(actors(entry)));
    }

    @Test
    void whereTwoContradictEachOtherANoteSaysSo() {
        var notes = pairs().stream()
                .collect(Collectors.toMap(
                        pair -> pair.entry().id(),
                        pair -> pair.stance().note().map(Translated::written).orElse(""),
                        String::concat));

        assertThat(FactSheet.read().entries())
                .flatExtracting(entry -> entry.contradictedBy().stream()
                        .filter(other -> notes.containsKey(entry.id()) && notes.containsKey(other))
                        .filter(other -> !notes.getOrDefault(entry.id(), "").contains(other)
                                && !notes.getOrDefault(other, "").contains(entry.id()))
                        .map(other -> entry.id() + " and " + other)
                        .toList())
                .isEmpty();
    }

    @Test
    void everyOtherStanceIsOurOwnWithANumberAboveTen() {
        var fromTheSheet = pairs().stream().map(pair -> pair.stance().id()).collect(Collectors.toSet());

        var own = PACK.stances().stream()
                .map(Stance::id)
                .filter(id -> !fromTheSheet.contains(id))
                .toList();

        assertThat(own).isNotEmpty().allMatch(id -> Integer.parseInt(id.replaceAll(".*-", "")) > 10);
    }

    @Test
    void thePackHasMostPositionsOfTheSheets() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest(name = "the {0}")
    @ValueSource(strings = {"actor", "date", "polarity", "strength", "words", "succession", "pages"})
    void aChangeOfAnyPartIsNoticed(String part) {
        var pair = pairs().stream()
                .filter(known -> known.stance().id().equals("US-WAT-01"))
                .findFirst()
                .orElseThrow();

        assertThat(differences(pair.stance(), pair.entry())).isEmpty();
        assertThat(differences(pair.stance(), changed(pair.entry(), part))).hasSize(1);
    }

    private static Entry changed(Entry entry, String part) {
        return new Entry(
                entry.id(),
                part.equals("actor") ? "MX" : entry.actor(),
                part.equals("date") ? "2025-12-07" : entry.stated(),
                part.equals("polarity") ? "denies-under-discussion" : entry.polarity(),
                part.equals("strength") ? "red line" : entry.hardness(),
                part.equals("words") ? "publisher" : entry.wordsOf(),
                entry.verified(),
                part.equals("succession") ? "US-CUB-03" : entry.supersedes(),
                entry.contradictedBy(),
                entry.page(),
                part.equals("pages") ? List.of() : entry.others());
    }

    private static List<String> differences(Stance stance, Entry entry) {
        var note = stance.note().map(Translated::written).orElse("");
        var url = stance.source().url().orElse("");
        var differences = new ArrayList<String>();
        if (!actorIs(stance, entry)) {
            differences.add("actor: " + entry.actor());
        }
        if (!stance.stated().written().equals(entry.stated()) && !note.contains(entry.stated())) {
            differences.add("date: " + entry.stated());
        }
        if (!entry.supersedes().isEmpty()
                && !stance.supersedes().equals(Optional.of(entry.supersedes()))
                && !note.contains(entry.supersedes())) {
            differences.add("supersedes: " + entry.supersedes());
        }
        var page = entry.page(url);
        if (page.isEmpty()) {
            differences.add("source: " + entry.page().url());
        } else {
            if (!url.equals(entry.page().url()) && !note.contains(entry.page().name())) {
                differences.add("source: the note does not name " + entry.page().name());
            }
            if (!stance.quote().map(Quote::words).equals(Optional.of(page.get().quote()))) {
                differences.add("quote: " + page.get().quote());
            }
            if (!basisIsAllowed(stance, entry)) {
                differences.add("basis: words of " + entry.wordsOf() + ", " + entry.verified());
            }
        }
        var strength = entry.hardness().toUpperCase(Locale.ROOT).replace(' ', '_');
        var values = Map.of(
                entry.polarity(), saysSo(stance, entry.polarity()),
                entry.hardness(), stance.strength().name().equals(strength));
        var ownedUp = OWNED_UP.matcher(note)
                .results()
                .map(found -> POLARITIES.get(found.group(1)))
                .collect(Collectors.toSet());
        values.forEach((value, isTheSame) -> {
            if (isTheSame == ownedUp.contains(value)) {
                differences.add(
                        isTheSame ? "the note owns up to no difference: " + value : "not in the note: " + value);
            }
        });
        return differences;
    }

    private static boolean actorIs(Stance stance, Entry entry) {
        return actors(entry).contains(stance.actor().id());
    }

    /** The actors of the pack whose position it is. */
    private static List<String> actors(Entry entry) {
        return Stream.of(entry.actor().split("\\+"))
                .map(code -> ACTORS.getOrDefault(code, code))
                .toList();
    }

    /** Only a speaker's own words, seen on the page that is cited, are stated; a law or a measure is an act. */
    private static boolean basisIsAllowed(Stance stance, Entry entry) {
        var isOnItsPage = !entry.verified().equals("not-found");
        var citesIt = stance.source().url().equals(Optional.of(entry.page().url()));
        return switch (stance.basis()) {
            case STATED -> entry.wordsOf().equals("speaker") && (isOnItsPage || !citesIt);
            case REPORTED, ACTED, INFERRED -> isOnItsPage || !citesIt || stance.basis() == Basis.REPORTED;
        };
    }

    /** Whether a stance has the effect that a polarity of the sheet stands for; docs/packs/tmec-2026.md has the table. */
    private static boolean saysSo(Stance stance, String polarity) {
        var effects = stance.rules().stream()
                .flatMap(rule -> rule.form().effects().stream())
                .map(EffectCall::effect)
                .collect(Collectors.toSet());
        return switch (polarity) {
            case "supports" -> effects.contains(Effect.SUPPORTS);
            case "accepts" -> effects.contains(Effect.ACCEPTS);
            case "opposes" -> effects.contains(Effect.OPPOSES);
            case "rejects" ->
                effects.contains(Effect.OPPOSES)
                        || effects.contains(Effect.RULES_OUT)
                        || (stance.strength() == Strength.RED_LINE && effects.contains(Effect.REQUIRES));
            case "denies-under-discussion" -> effects.contains(Effect.DENIES);
            case "proposes" -> effects.contains(Effect.SUPPORTS) || effects.contains(Effect.PROPOSES);
            case "conditional" ->
                effects.contains(Effect.REQUIRES)
                        || effects.contains(Effect.THREATENS)
                        || (effects.stream().anyMatch(Effect::isPositive)
                                && effects.stream().anyMatch(Effect::isNegative));
            default -> false;
        };
    }

    /** The stance of the entry's id; of a joint position those whose notes name it. */
    private static List<Stance> stances(Entry entry) {
        return PACK.stances().stream()
                .filter(stance -> entry.isJoint()
                        ? stance.note().map(Translated::written).orElse("").contains(entry.id())
                        : stance.id().equals(entry.id()))
                .toList();
    }

    private static Set<String> leftOut() throws IOException {
        try (var lines = Files.lines(Path.of("docs/packs/tmec-2026.md"))) {
            return lines.map(LEFT_OUT::matcher)
                    .filter(row -> row.matches())
                    .map(row -> row.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
