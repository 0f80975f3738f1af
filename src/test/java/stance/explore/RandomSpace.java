package stance.explore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.TestPack;

/** A pack whose rules tie provisions together in every way of the profile, and scenarios of it, from a seed. */
public final class RandomSpace {

    private static final String DECLARATIONS = """
            declare enum Country MEXICO("Mexico"), UNITED_STATES("United States"), CANADA("Canada"); label : String end

            declare Tariff extends Provision
                payer : Country
                rate : Double @range( "0..100" ) @optional
            end

            declare Talks extends Provision
                participants : java.util.Set<Country>
            end

            declare Measure extends Provision
                level : Integer @optional
            end

            declare Quota extends Measure
                good : Country
            end

            declare Ban extends Measure
                total : Boolean
            end
            """;
    private static final List<String> COUNTRIES = List.of("MEXICO", "UNITED_STATES", "CANADA");
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

    private final Random random;

    /** The same for the same seed. */
    public RandomSpace(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Writes the rules of a pack.
     *
     * @param muted the number of a stance that remarks instead of saying anything else; -1 for none
     */
    public TestPack pack(Path folder, int muted) {
        var text = new StringBuilder();
        for (var stance = 0; stance < 9; stance++) {
            text.append(stance(stance, stance == muted));
        }
        return TestPack.in(folder).declarations(DECLARATIONS).rules(text.toString());
    }

    private String stance(int number, boolean muted) {
        var actor = pick("MEXICO", "UNITED_STATES", "CANADA");
        var id = "S-" + number;
        var extra = switch (random.nextInt(8)) {
            case 0 -> "    @until( \"2026-01-" + (10 + random.nextInt(20)) + "\" )\n";
            default -> "";
        };
        var basis = pick("REPORTED", "REPORTED", "ACTED", "INFERRED\" ) @note( \"so");
        var text = """
                rule "%s A title"
                    @actor( %s )
                    @topic( trade )
                    @strength( %s )
                    @basis( "%s" )
                    @stated( "2026-01-0%d" )
                    @source( call )
                %swhen
                    %s
                then
                    %s
                end
                """.formatted(
                id, actor, strength(), basis, 1 + random.nextInt(9), extra, conditions(), mute(muted, effects()));
        if (random.nextInt(3) == 0) {
            text += """
                    rule "%s again"
                        @of( "%s" )
                        @strength( %s )
                    when
                        %s
                    then
                        %s
                    end
                    """.formatted(id, id, strength(), conditions(), mute(muted, effects()));
        }
        return text;
    }

    private static String mute(boolean muted, String effects) {
        return muted ? "stance.remarks( stance.thePackage() );" : effects;
    }

    private String strength() {
        return pick("RED_LINE", "FIRM", "FIRM", "PREFERENCE", "PREFERENCE");
    }

    /** How the facts are bound: {@code $x} always, {@code $y} if the rule has a second pattern. */
    private boolean second;

    private boolean bound;
    private boolean tariff;

    private String conditions() {
        var shape = random.nextInt(12);
        second = shape == 3 || shape == 4;
        bound = shape != 8 && shape != 9 && shape != 11;
        tariff = false;
        return switch (shape) {
            case 3 -> first() + "\n    $y : " + pattern();
            case 4 -> "$x : Tariff( $rate : rate, rate != null )\n    $y : Measure( level < 40 )";
            case 5 -> first() + "\n    not " + pattern();
            case 6 -> first() + "\n    exists " + pattern();
            case 7 -> first() + "\n    forall( " + constrained() + " )";
            case 8 -> "not " + pattern();
            case 9 ->
                "accumulate( $t : " + pick("Tariff()", "Measure( level > 10 )", "Provision()")
                        + ", $n : count( $t ); $n " + pick("> 1", "== 2", "< 2") + " )";
            case 10 ->
                first() + "\n    accumulate( Tariff( $r : rate ), $s : " + pick("sum", "min", "max") + "( $r ); $s > "
                        + pick("20", "40") + " )";
            case 11 -> "exists " + pattern() + "\n    Scenario( proposedBy == \"" + pick("MEXICO", "CANADA") + "\" )";
            default -> first();
        };
    }

    private String first() {
        var pattern = pattern();
        tariff = pattern.startsWith("Tariff");
        return "$x : " + pattern;
    }

    private String pattern() {
        return random.nextInt(4) == 0
                ? pick("Tariff()", "Talks()", "Measure()", "Quota()", "Tariff( rate == null )")
                : constrained();
    }

    private String constrained() {
        return switch (random.nextInt(6)) {
            case 0 -> "Tariff( payer == Country." + pick("MEXICO", "CANADA") + " )";
            case 1 -> "Tariff( rate " + pick("< 25", ">= 25", "> 10", "!= 10") + " )";
            case 2 ->
                "Talks( participants " + pick("contains", "not contains") + " Country." + pick("MEXICO", "CANADA")
                        + " )";
            case 3 -> "Measure( level " + pick("> 10", "<= 10", "> 30") + " )";
            case 4 -> "Quota( good != Country.MEXICO )";
            default -> "Ban( total == " + pick("true", "false") + " )";
        };
    }

    private String effects() {
        var target = bound ? second && random.nextBoolean() ? "$x, $y" : "$x" : "stance.thePackage()";
        if (random.nextInt(10) == 0) {
            target = "stance.thePackage()";
        }
        var effect = pick("supports", "supports", "accepts", "accepts", "opposes", "rulesOut", "requires", "denies");
        var missing = effect.equals("requires") ? ", \"more\"" : "";
        var text = "stance." + effect + "( " + target + missing + " );";
        if (effect.equals("denies")) {
            return text;
        }
        if (bound && tariff && random.nextBoolean()) {
            text += " stance.proposes( $x, \"rate\", 10 );";
        } else if (random.nextInt(4) == 0) {
            text += " stance.proposesProvision( \"Ban\", \"total\", false );";
        }
        if (random.nextInt(4) == 0 && bound) {
            text += " stance.opposes( $x );";
        }
        return text;
    }

    /** The members of a scenario with three to five slots. */
    public String scenario() {
        var ids = IDS.subList(0, 3 + random.nextInt(3));
        var provisions = ids.stream().map(id -> "'" + id + "': " + term()).collect(Collectors.joining(", "));
        var alternatives = ids.stream()
                .filter(id -> random.nextInt(5) > 0)
                .map(id -> "'" + id + "': { " + options() + " }")
                .collect(Collectors.joining(", "));
        var members = new ArrayList<String>();
        members.add("'provisions': { " + provisions + " }");
        members.add("'alternatives': { " + alternatives + " }");
        members.add("'parties': " + pick("['MEXICO', 'UNITED_STATES']", "['CANADA']", "['MEXICO', 'CANADA']"));
        if (random.nextInt(4) > 0) {
            members.add("'proposedBy': '" + pick("MEXICO", "CANADA") + "'");
        }
        if (random.nextInt(3) == 0) {
            members.add("'context': { 'z': " + term() + " }");
        }
        if (random.nextInt(3) == 0 && !members.get(2).contains("CANADA")) {
            members.add("'assume': { 'MEXICO': { 'a': '" + pick("ACCEPTS", "OBJECTS", "REJECTS", "CONDITIONAL")
                    + "', 'b': 'OBJECTS' } }");
        }
        return String.join(", ", members);
    }

    private String options() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> "'o" + i + "': " + (i == 0 && random.nextBoolean() ? "null" : term()))
                .collect(Collectors.joining(", "));
    }

    private String term() {
        var country = pick(COUNTRIES.toArray(String[]::new));
        return switch (random.nextInt(5)) {
            case 0 -> "{ 'type': 'Tariff', 'payer': '" + country + "' }";
            case 1 -> "{ 'type': 'Tariff', 'payer': '" + country + "', 'rate': " + pick("5", "10", "25", "60") + " }";
            case 2 -> "{ 'type': 'Talks', 'participants': ['" + country + "'] }";
            case 3 -> "{ 'type': 'Quota', 'good': '" + country + "', 'level': " + pick("10", "20", "50") + " }";
            default -> "{ 'type': 'Ban', 'total': " + random.nextBoolean() + " }";
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
