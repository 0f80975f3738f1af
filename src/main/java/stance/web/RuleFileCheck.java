package stance.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.regress.lint.LintCode;
import stance.regress.lint.Linter;
import stance.web.reply.Reply;

/** Whether a file of rules may be saved: its pack loads with it, and lint finds no error in it. Asked in a process of its own. */
final class RuleFileCheck {

    static final String PATH = "/api/v1/packs/{pack}/files/<name>";

    private RuleFileCheck() {}

    /** What the process is asked, in whose working folder the pack stands with the file in it. */
    static byte[] question(String pack, String file, Language language) {
        return new ForwardedQuestion(PATH, pack, Map.of(), file.getBytes(StandardCharsets.UTF_8), language).toJson();
    }

    /**
     * Says that it may.
     *
     * @throws stance.problem.RefusedException with all that is wrong
     */
    static Reply answer(ForwardedQuestion asked) {
        var folder = Path.of(asked.pack());
        var pack = PolicyPack.load(folder);
        var file = asked.pack() + "/" + new String(asked.content(), StandardCharsets.UTF_8);
        var errors = LintCode.all().stream()
                .filter(code -> code.severity() == Severity.ERROR)
                .collect(Collectors.toSet());
        var problems = new Problems();
        Linter.lint(pack, folder, List.of(), errors).findings().stream()
                .filter(finding -> finding.place().file().equals(file))
                .forEach(finding -> problems.error(
                        "lint." + finding.code().id(), finding.place(), finding.message(), finding.hint()));
        problems.refuseErrors();
        return Reply.done(Reply.OK);
    }
}
