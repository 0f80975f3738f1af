package stance.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import stance.problem.RefusedException;
import stance.web.reply.Reply;
import stance.web.reply.ReplyException;

/** What a process of its own does for a pack that was sent or is tried: it answers one question about it, and ends. */
public final class PackProcess {

    private PackProcess() {}

    /**
     * Answers one question about a pack of the working folder: a line with the status, the length, the name of the
     * file and the type, and the content behind it.
     *
     * @param in what is asked, as one JSON object
     */
    public static void answer(InputStream in, OutputStream out) throws IOException {
        var reply = reply(ForwardedQuestion.fromJson(in.readAllBytes()));
        var head = reply.status() + " " + reply.content().length + " " + reply.fileName() + " " + reply.type() + "\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(reply.content());
        out.flush();
    }

    private static Reply reply(ForwardedQuestion asked) {
        try {
            return switch (asked.path()) {
                case Trial.PATH -> Trial.answer(asked);
                case RuleFileCheck.PATH -> RuleFileCheck.answer(asked);
                default -> question(asked).answer(asked, new Library(Optional.of(Path.of("")), Optional.empty()));
            };
        } catch (RefusedException refused) {
            return ProblemDetails.refused(refused.problems()).reply(asked.language());
        } catch (ReplyException answer) {
            return ProblemDetails.of(answer.getStatus(), answer.detail()).reply(asked.language());
        }
    }

    private static PackQuestion question(ForwardedQuestion asked) {
        return PackQuestion.all().stream()
                .filter(each -> each.path().equals(asked.path()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no question " + asked.path()));
    }
}
