package stance.explore;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.TestPack;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.problem.RefusedException;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * A pack whose rules tie provisions together in every way of the profile, scenarios of it and their spaces, from a seed.
 */
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

    private static final BigInteger MOST = BigInteger.valueOf(400);

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
        return TestPack.in(folder).declarations(DECLARATIONS).rules(new RandomStances(random).text(muted));
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
        members.add("'parties': "
                + pick("['MEXICO', 'UNITED_STATES']", "['CANADA']", "['MEXICO', 'CANADA']", "['UNITED_STATES']"));
        if (random.nextInt(4) > 0) {
            members.add("'proposedBy': '" + pick("MEXICO", "CANADA") + "'");
        }
        if (random.nextInt(3) == 0) {
            members.add("'context': { 'z': " + term() + " }");
        }
        if (random.nextInt(3) == 0) {
            var party = members.get(2).contains("MEXICO") ? "MEXICO" : pickParty(members.get(2));
            var response = pick("ACCEPTS", "OBJECTS", "REJECTS", "CONDITIONAL");
            members.add("'assume': { "
                    + pick(
                            "'" + party + "': { 'a': '" + response + "', 'b': 'OBJECTS' }",
                            "'" + party + "': '" + response + "'",
                            "'*': '" + response + "'")
                    + " }");
        }
        if (random.nextInt(3) == 0) {
            members.add("'importance': { 'a': 2.5, 'b': 0.5 }");
        }
        if (random.nextInt(3) == 0) {
            var proposer = random.nextBoolean() ? "" : ", 'proposedBy': '" + pick("MEXICO", "UNITED_STATES") + "'";
            members.add("'variants': { 'v': { 'provisions': { 'a': " + term() + " }" + proposer + " } }");
        }
        return String.join(", ", members);
    }

    private static String pickParty(String parties) {
        return parties.contains("CANADA") ? "CANADA" : "UNITED_STATES";
    }

    /** Which stances are heard. */
    public Filters filters() {
        return random.nextInt(3) > 0
                ? Filters.NONE
                : new Filters(Stream.of(Filter.values())
                        .filter(filter -> filter != Filter.WITH_DRAFTS && random.nextInt(3) == 0)
                        .collect(Collectors.toSet()));
    }

    /** The scenario itself, or its variant. */
    public Proposal proposal(ScenarioFile file) {
        var variants = List.copyOf(file.variants().values());
        return variants.isEmpty() || random.nextBoolean() ? file.base() : variants.get(0);
    }

    /** What else may vary in a proposal: nothing, a field, or a field and a whole provision. */
    public List<Opening> openings(ScenarioFile file, Proposal proposal) {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        var term = any(proposal.provisions().values());
        var field = any(term.type().fieldNames());
        var open = Opening.parse(term.id() + "." + field).stream();
        var optional = Stream.of(Opening.optional(any(proposal.provisions().keySet())));
        var all = random.nextBoolean()
                ? open.toList()
                : Stream.concat(open, optional).toList();
        try {
            return Space.of(file, proposal, all).size().compareTo(MOST) > 0 ? List.of() : all;
        } catch (RefusedException unclear) {
            // A rule compares the field with more than constants.
            return List.of();
        }
    }

    /** The space of a scenario or its variant, small enough to walk. */
    public Space space(ScenarioFile file) {
        var proposal = proposal(file);
        return Space.of(file, proposal, openings(file, proposal));
    }

    private <T> T any(Collection<T> choices) {
        return List.copyOf(choices).get(random.nextInt(choices.size()));
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
