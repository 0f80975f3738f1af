package stance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.scenario.Proposal;

/**
 * A voting guide as they are published before elections: what each party answers to each thesis, and what a voter
 * answers, with some theses that count twice. Everything follows from the seed.
 *
 * @param positions the answer of each party to each thesis
 * @param answers those of the voter
 * @param doubled whether a thesis counts twice, by the voter's choice
 */
public record TestGuide(List<List<Answer>> positions, List<Answer> answers, List<Boolean> doubled) {

    /** The members that name the title and the date of a guide's scenario. */
    private static final String TITLE = "'title': 'What a voter answers', 'asOf': '2026-01-29'";

    /** What can be answered; those that are next to each other here are half alike. */
    public enum Answer {
        YES,
        NEUTRAL,
        NO
    }

    /** How many rules say it; what they say is the same. */
    public enum Size {
        /** One stance for each party and answer, on all theses that the party answers so. */
        BRIEF,
        /** One stance for each party and thesis, as an editor of a guide would write them. */
        FULL
    }

    /** A guide that is drawn from a seed. */
    public static TestGuide of(int parties, int theses, long seed) {
        var random = new Random(seed);
        return new TestGuide(
                IntStream.range(0, parties)
                        .mapToObj(party -> answers(theses, random))
                        .toList(),
                answers(theses, random),
                IntStream.range(0, theses)
                        .mapToObj(thesis -> random.nextInt(4) == 0)
                        .toList());
    }

    private static List<Answer> answers(int theses, Random random) {
        return IntStream.range(0, theses)
                .mapToObj(thesis -> Answer.values()[random.nextInt(Answer.values().length)])
                .toList();
    }

    /** The id of a party. */
    public static String party(int party) {
        return "PARTY_%02d".formatted(party + 1);
    }

    /** The id of the provision that answers a thesis. */
    public static String thesis(int thesis) {
        return "t%02d".formatted(thesis + 1);
    }

    /** The pack of the parties' positions, in a folder inside of this one. */
    public PolicyPack pack(Path parent, Size size) {
        var pack = TestPack.in(parent).file("pack.json", info()).declarations("""
                        declare enum Answer YES("yes"), NEUTRAL("neutral"), NO("no"); label : String end

                        declare Thesis extends Provision
                            number : Integer @range( "1..99" )
                            answer : Answer
                        end
                        """);
        for (var party = 0; party < positions.size(); party++) {
            var rules = stances(party, size).map(TestRule::drl).collect(Collectors.joining("\n"));
            pack.file(party(party).toLowerCase(Locale.ROOT) + ".drl", "package test_pack\n" + rules);
        }
        return pack.load();
    }

    /** What the voter answers, as a proposal to all parties. */
    public Proposal proposal(PolicyPack pack) {
        var provisions = IntStream.range(0, answers.size())
                .mapToObj(thesis -> "'%s': { 'type': 'Thesis', 'number': %d, 'answer': '%s' }"
                        .formatted(thesis(thesis), thesis + 1, answers.get(thesis)))
                .collect(Collectors.joining(", "));
        var parties = IntStream.range(0, positions.size())
                .mapToObj(party -> "'" + party(party) + "'")
                .collect(Collectors.joining(", "));
        var importance = IntStream.range(0, answers.size())
                .filter(doubled::get)
                .mapToObj(thesis -> "'" + thesis(thesis) + "': 2")
                .collect(Collectors.joining(", "));
        return TestPack.scenario(
                        pack,
                        "%s, 'parties': [ %s ], 'provisions': { %s }, 'importance': { %s }"
                                .formatted(TITLE, parties, provisions, importance))
                .base();
    }

    private String info() {
        var actors = IntStream.range(0, positions.size())
                .mapToObj(party -> """
                        "%s": { "name": "%s", "speakers":
                            { "office": { "name": "The party's office", "office": "Office", "rank": 1 } } }
                        """.formatted(party(party), name(party)))
                .collect(Collectors.joining(", "));
        return """
                { "title": "A voting guide", "recordUntil": "2026-01-31", "actors": { %s },
                  "topics": { "trade": { "title": "Everything" } } }
                """.formatted(actors);
    }

    /** Names of very different length, as parties have them. */
    private static String name(int party) {
        return "Party " + (party + 1) + (party % 5 == 0 ? " for a Fair and Free Society" : "");
    }

    private Stream<TestRule> stances(int party, Size size) {
        return switch (size) {
            case BRIEF ->
                byAnswer(positions.get(party)).entrySet().stream()
                        .flatMap(each -> stance(party, "" + each.getKey(), each.getKey(), each.getValue()));
            case FULL ->
                IntStream.range(0, answers.size())
                        .boxed()
                        .flatMap(thesis -> stance(
                                party, thesis(thesis), positions.get(party).get(thesis), List.of(thesis)));
        };
    }

    private static Map<Answer, List<Integer>> byAnswer(List<Answer> answers) {
        var theses = new LinkedHashMap<Answer, List<Integer>>();
        for (var thesis = 0; thesis < answers.size(); thesis++) {
            theses.computeIfAbsent(answers.get(thesis), first -> new ArrayList<>())
                    .add(thesis);
        }
        return theses;
    }

    /** The rules of a stance: one for each answer that the voter may give to these theses. */
    private static Stream<TestRule> stance(int party, String name, Answer position, List<Integer> theses) {
        var id = "P%02d-%s".formatted(party + 1, name);
        var numbers = theses.stream().map(thesis -> "" + (thesis + 1)).collect(Collectors.joining(", "));
        return Stream.of(Answer.values()).map(answer -> {
            var rule = answer == position
                    ? new TestRule(
                            id + " The answer is " + position,
                            TestRule.stance(id)
                                    .by(party(party))
                                    .with("basis", "STATED")
                                    .with("speaker", "office")
                                    .with(
                                            "quote",
                                            "To this our answer is " + position + ", and we have given our reasons.")
                                    .with("language", "en")
                                    .metadata(),
                            "",
                            "")
                    : TestRule.partOf(id, id + "-" + answer);
            return rule.when("$thesis : Thesis( number in ( %s ), answer == Answer.%s )".formatted(numbers, answer))
                    .then("stance.%s( $thesis );".formatted(effect(answer, position)));
        });
    }

    /** How far an answer is from another: 0 where they are the same, 1 beside neutral, 2 where they are opposite. */
    public static int distance(Answer one, Answer other) {
        if (one == other) {
            return 0;
        }
        return one == Answer.NEUTRAL || other == Answer.NEUTRAL ? 1 : 2;
    }

    private static String effect(Answer answer, Answer position) {
        return switch (distance(answer, position)) {
            case 0 -> "supports";
            case 1 -> "accepts";
            default -> "opposes";
        };
    }
}
