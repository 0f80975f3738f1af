package stance.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import stance.language.Language;
import stance.problem.Place;
import stance.problem.RefusedException;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.web.reply.Reader;

/** Where questions about the scenario in the content of a request are answered. */
record ProposalDesk(Library library, Desk desk) {

    /** What the scenario is called in answers. */
    static final String NAME = "scenario.json";

    /** Answers here, or for a pack that was sent, in a process of its own that is given the same command. */
    void answer(Context context, String type, List<String> command, Answer work) {
        // Read before there is a place at the desk: a slow sender is to wait, not the others.
        var content = context.bodyAsBytes();
        var language = Reader.language(context);
        context.result(desk.work(() -> {
                    var source = ScenarioSource.read(NAME, content);
                    var sent = library.sent(source.pack());
                    return sent.isPresent()
                            ? sent.get()
                                    .ask(content, command.subList(0, 1), command.subList(1, command.size()), language)
                            : work.of(library.scenario(source), language);
                }))
                .contentType(type);
    }

    /** What is answered about a scenario, in a language. */
    interface Answer {
        String of(ScenarioFile file, Language language);
    }

    /** The variant and day that are asked about. */
    static Proposal proposal(ScenarioFile file, Questions questions) {
        var proposal =
                questions.text("variant").map(name -> variant(file, name)).orElse(file.base());
        return questions.day("as-of").map(proposal::asOf).orElse(proposal);
    }

    /** The variant of this name; refused where there is none. */
    static Proposal variant(ScenarioFile file, String name) {
        return Optional.ofNullable(file.variants().get(name))
                .orElseThrow(() -> new RefusedException(List.of(file.unknownVariant(name, Place.of("?variant")))));
    }
}
