package stance.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules of a {@link RandomSpace}: linkages, joins, {@code not}, {@code forall}, figures and alternatives; demands on
 * the package, combinations and counter-offers; stances that ended, that others replaced, that are private or inferred.
 */
final class RandomStances {

    private static final int STANCES = 9;

    private final Random random;
    private final List<Said> said = new ArrayList<>();

    private record Said(String id, String actor, int day) {}

    RandomStances(Random random) {
        this.random = random;
    }

    /** All of them. */
    String text(int muted) {
        return IntStream.range(0, STANCES)
                .mapToObj(number -> stance(number, number == muted))
                .collect(Collectors.joining());
    }

    private String stance(int number, boolean muted) {
        var actor = pick("MEXICO", "UNITED_STATES", "CANADA");
        var id = "S-" + number;
        var day = 1 + random.nextInt(9);
        var extra = extra(actor, day);
        said.add(new Said(id, actor, day));
        var strength = strength();
        var basis = basis(actor);
        var conditions = conditions();
        var effects = mute(muted, effects());
        var text = """
                rule "%s A title"
                    @actor( %s )
                    @topic( trade )
                    @strength( %s )
                    @basis( %s )
                    @stated( "2026-01-0%d" )
                    @source( call )
                %swhen
                    %s
                then
                    %s
                end
                """.formatted(id, actor, held(strength, effects), basis, day, extra, conditions, effects);
        if (random.nextInt(3) == 0) {
            strength = strength();
            conditions = conditions();
            effects = mute(muted, effects());
            text += """
                    rule "%s again"
                        @of( "%s" )
                        @strength( %s )
                    when
                        %s
                    then
                        %s
                    end
                    """.formatted(id, id, held(strength, effects), conditions, effects);
        }
        if (random.nextInt(4) == 0) {
            // Made in any case, so that what comes after is the same.
            var demand = demand(id);
            text += muted ? "" : demand;
        }
        return text;
    }

    /** A further rule, of which both sides speak. */
    private String demand(String id) {
        var demand = List.of(
                        List.of("rate", "Tariff( payer == Country.MEXICO, rate <= 25 )"),
                        List.of("rate, payer", "Tariff( rate < 10 || payer == Country.CANADA )"),
                        List.of("rate, payer", "Tariff( rate >= 5, payer != Country.MEXICO )"),
                        List.of("level", "Measure( level > 10 )\n    exists Talks()"),
                        List.of("total", "Ban( total == true )"))
                .get(random.nextInt(5));
        return """
                rule "%s demands"
                    @of( "%s" )
                    @strength( %s )
                    @demands( "%s" )
                when
                    $x : %s
                then
                    stance.%s( $x );
                end
                """.formatted(id, id, strength(), demand.get(0), demand.get(1), pick("supports", "accepts", "remarks"));
    }

    private String extra(String actor, int day) {
        var replaced = said.stream()
                .filter(other -> other.actor.equals(actor) && other.day <= day)
                .toList();
        return switch (random.nextInt(8)) {
            case 0 -> "    @until( \"2026-01-" + (10 + random.nextInt(20)) + "\" )\n";
            case 1, 2 ->
                replaced.isEmpty()
                        ? ""
                        : "    @supersedes( \"" + replaced.get(random.nextInt(replaced.size())).id + "\" )\n";
            case 3 -> "    @visibility( PRIVATE )\n";
            case 4 -> "    @importance( " + pick("2", "\"0.5\"") + " )\n";
            default -> "";
        };
    }

    private String basis(String actor) {
        var speaker = actor.equals("MEXICO") ? "sheinbaum" : "trump";
        return switch (random.nextInt(5)) {
            case 0 -> "ACTED";
            case 1 -> "INFERRED ) @note( \"so\"";
            case 2, 3 ->
                actor.equals("CANADA") ? "REPORTED" : "STATED ) @speaker( " + speaker + " ) @quote( \"So it is.\"";
            default -> "REPORTED";
        };
    }

    private static String mute(boolean muted, String effects) {
        return muted ? "stance.remarks( stance.thePackage() );" : effects;
    }

    private String strength() {
        return pick("RED_LINE", "FIRM", "FIRM", "PREFERENCE", "PREFERENCE");
    }

    /** A yes that demands nothing is no red line. */
    private static String held(String strength, String effects) {
        var isNo = Stream.of("opposes", "rulesOut", "requires").anyMatch(effects::contains);
        return isNo || !Stream.of("supports", "accepts").anyMatch(effects::contains)
                ? strength
                : strength.replace("RED_LINE", "FIRM");
    }

    /** How the facts are bound: {@code $x} always, {@code $y} if the rule has a second pattern. */
    private boolean second;

    private boolean bound;
    private boolean tariff;

    private String conditions() {
        var shape = random.nextInt(17);
        second = shape == 3 || shape == 4 || shape == 12 || shape == 13;
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
            case 12 -> "$x : Tariff( $payer : payer )\n    $y : Quota( good " + pick("==", "!=") + " $payer )";
            case 13 -> first() + "\n    $y : " + pattern() + "\n    exists " + pattern();
            case 14 ->
                "( $x : Tariff( rate > 10 ) or $x : Tariff( payer == Country." + pick("MEXICO", "CANADA") + " ) )";
            case 15 -> "$x : Provision( proposed == " + pick("true", "false") + " )\n    not " + pattern();
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
        return switch (random.nextInt(8)) {
            case 6 -> "Tariff( rate " + pick("> 25", "<= 5", "in ( 5, 25 )") + " || payer == Country.CANADA )";
            case 7 -> "Measure( !( level >= 20 ) )";
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
        var effect = pick(
                "supports", "supports", "accepts", "accepts", "opposes", "rulesOut", "requires", "denies", "rates");
        if (effect.equals("rates")) {
            // Of one term several stances say the same.
            return bound ? "stance.rates( $x, 0.25 );" : "stance.remarks( stance.thePackage() );";
        }
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

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
