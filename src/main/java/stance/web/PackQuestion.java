package stance.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.web.reply.Reply;

/**
 * A question about one pack. It is answered by the same code wherever it is worked on: in the server, or for a pack that
 * was sent, in a process of its own.
 */
sealed interface PackQuestion {

    /** All that can be asked. */
    static List<PackQuestion> all() {
        return Stream.of(
                        PackRoutes.QUESTIONS,
                        ProposalRoutes.QUESTIONS,
                        SpaceRoutes.QUESTIONS,
                        ComparisonRoute.QUESTIONS)
                .<PackQuestion>flatMap(List::stream)
                .toList();
    }

    /** Its address. */
    String path();

    /** The parameters that may be given once. */
    Set<String> single();

    /** The parameters that may be given several times. */
    Set<String> lists();

    /**
     * The pack that is asked about.
     *
     * @throws RefusedException if none is named
     */
    String pack(ForwardedQuestion asked);

    /**
     * The answer.
     *
     * @throws RefusedException if the pack, the scenario or a parameter is refused
     */
    Reply answer(ForwardedQuestion asked, Library library);

    /** A question about what a pack holds, in whose address it is named. */
    record OfPack(String path, Set<String> single, Set<String> lists, PackAnswer answer) implements PackQuestion {

        /** What is answered about a pack. */
        interface PackAnswer {
            String of(PolicyPack pack, Parameters questions, Language language);
        }

        public OfPack {
            single = Set.copyOf(single);
            lists = Set.copyOf(lists);
        }

        @Override
        public String pack(ForwardedQuestion asked) {
            return asked.pack();
        }

        @Override
        public Reply answer(ForwardedQuestion asked, Library library) {
            var pack = library.pack(asked.pack(), Place.of(path.replace("{pack}", asked.pack())));
            return Reply.json(answer.of(pack, asked.questions(), asked.language()));
        }
    }

    /** A question about the scenario in the content of the request, which names its pack. */
    record OfScenario(String path, Set<String> single, Set<String> lists, ScenarioAnswer answer)
            implements PackQuestion {

        /** What the scenario is called in answers. */
        static final String NAME = "scenario.json";

        /** What is answered about a scenario. */
        interface ScenarioAnswer {
            Reply of(ScenarioFile file, Parameters questions, Language language);
        }

        /** What is answered about a scenario as a JSON document. */
        interface JsonAnswer {
            String of(ScenarioFile file, Parameters questions, Language language);
        }

        public OfScenario {
            single = Set.copyOf(single);
            lists = Set.copyOf(lists);
        }

        static OfScenario json(String path, Set<String> single, Set<String> lists, JsonAnswer answer) {
            return new OfScenario(
                    path,
                    single,
                    lists,
                    (file, questions, language) -> Reply.json(answer.of(file, questions, language)));
        }

        @Override
        public String pack(ForwardedQuestion asked) {
            return ScenarioSource.read(NAME, asked.content()).pack();
        }

        @Override
        public Reply answer(ForwardedQuestion asked, Library library) {
            return answer.of(library.scenario(NAME, asked.content()), asked.questions(), asked.language());
        }
    }
}
