package stance.report.words;

import java.util.Arrays;
import java.util.Map;
import stance.language.Phrase;
import stance.pack.record.Strength;

/** Numbers with what they are of: none, one or several. */
public final class Counts {

    private Counts() {}

    /** So many verdicts. */
    public static Phrase verdicts(int count) {
        return of(count, Phrase.of("no verdict"), Phrase.of("1 verdict"), Phrase.of("%s verdicts", count));
    }

    /** So many responses. */
    public static Phrase responses(int count) {
        return of(count, Phrase.of("no response"), Phrase.of("1 response"), Phrase.of("%s responses", count));
    }

    /** So many findings. */
    public static Phrase findings(int count) {
        return of(count, Phrase.of("no finding"), Phrase.of("1 finding"), Phrase.of("%s findings", count));
    }

    /** So many stances. */
    public static Phrase stances(int count) {
        return of(count, Phrase.of("no stance"), Phrase.of("1 stance"), Phrase.of("%s stances", count));
    }

    /** So many actors. */
    public static Phrase actors(int count) {
        return of(count, Phrase.of("no actor"), Phrase.of("1 actor"), Phrase.of("%s actors", count));
    }

    /** So many packs. */
    public static Phrase packs(int count) {
        return of(count, Phrase.of("no pack"), Phrase.of("1 pack"), Phrase.of("%s packs", count));
    }

    /** So many sources. */
    public static Phrase sources(int count) {
        return of(count, Phrase.of("no source"), Phrase.of("1 source"), Phrase.of("%s sources", count));
    }

    /** So many types of provision. */
    public static Phrase types(int count) {
        return of(
                count,
                Phrase.of("no type of provision"),
                Phrase.of("1 type of provision"),
                Phrase.of("%s types of provision", count));
    }

    /** So many events. */
    public static Phrase events(int count) {
        return of(count, Phrase.of("no event"), Phrase.of("1 event"), Phrase.of("%s events", count));
    }

    /** So many problems. */
    public static Phrase problems(int count) {
        return of(count, Phrase.of("no problem"), Phrase.of("1 problem"), Phrase.of("%s problems", count));
    }

    /** So many errors. */
    public static Phrase errors(int count) {
        return of(count, Phrase.of("no error"), Phrase.of("1 error"), Phrase.of("%s errors", count));
    }

    /** So many warnings. */
    public static Phrase warnings(int count) {
        return of(count, Phrase.of("no warning"), Phrase.of("1 warning"), Phrase.of("%s warnings", count));
    }

    /** So many rules beside those that are shown. */
    public static Phrase otherRules(int count) {
        return of(count, Phrase.of("no other rule"), Phrase.of("1 other rule"), Phrase.of("%s other rules", count));
    }

    private static Phrase of(int count, Phrase none, Phrase one, Phrase several) {
        return switch (count) {
            case 0 -> none;
            case 1 -> one;
            default -> several;
        };
    }

    /** A number of things as a sentence. */
    public static Phrase sentence(Phrase count) {
        return Phrase.of("%s.", new Capital(count));
    }

    /** {@code 2 red line, 1 firm}, the firmest first. */
    public static Phrase byStrength(Map<Strength, Integer> counts) {
        return Phrase.listed(
                Arrays.stream(Strength.values())
                        .filter(counts::containsKey)
                        .map(strength -> Phrase.of("%s %s", counts.getOrDefault(strength, 0), strength.words()))
                        .toList(),
                ", ");
    }
}
