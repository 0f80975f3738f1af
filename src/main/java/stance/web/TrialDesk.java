package stance.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.RefusedException;
import stance.scenario.ScenarioSource;
import stance.web.reply.Reply;
import stance.web.reply.ReplyException;
import stance.web.upload.Trials;

/** Has rules tried: by a process of its own, on a copy of their pack and of its scenarios. */
record TrialDesk(Optional<Trials> trials, PackSources packs, ScenarioFolder scenarios) {

    /**
     * What the process answers.
     *
     * @throws ReplyException 403 where rules are not tried
     * @throws RefusedException if there is no such pack
     */
    Reply ask(ForwardedQuestion asked) throws IOException, InterruptedException {
        var files = new HashMap<Path, byte[]>();
        packs.of(asked.pack())
                .forEach((name, content) ->
                        files.put(Trial.RULES.resolve(asked.pack()).resolve(name), content));
        if (asked.parameters().containsKey(Trial.WITH)) {
            scenariosOf(asked.pack()).forEach((name, content) -> files.put(Trial.SCENARIOS.resolve(name), content));
        }
        return open().ask(files, asked.toJson());
    }

    /**
     * Whether a pack takes this file, or what is wrong with it.
     *
     * @throws ReplyException 403 where rules are not tried
     */
    Reply check(String pack, String file, byte[] content, Language language) throws IOException, InterruptedException {
        var files = new HashMap<Path, byte[]>();
        packs.of(pack).forEach((name, bytes) -> files.put(Path.of(pack, name), bytes));
        files.put(Path.of(pack, file), content);
        return open().ask(files, RuleFileCheck.question(pack, file, language));
    }

    private Trials open() {
        return trials.orElseThrow(() -> new ReplyException(
                ReplyException.FORBIDDEN, Phrase.of("Rules are not tried here: there is no process for them.")));
    }

    private Map<String, byte[]> scenariosOf(String pack) {
        var own = new HashMap<String, byte[]>();
        for (var name : scenarios.listing().names()) {
            scenarios
                    .content(name)
                    .filter(content -> isOf(pack, name, content))
                    .ifPresent(content -> own.put(name, content));
        }
        return own;
    }

    /** What cannot be read is nobody's; the tests of the folder tell. */
    private static boolean isOf(String pack, String name, byte[] content) {
        try {
            return ScenarioSource.read(name, content).pack().equals(pack);
        } catch (RefusedException refused) {
            return false;
        }
    }
}
