package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import stance.web.reply.Reader;
import stance.web.reply.Reply;

/** Where questions about packs are answered: here, or for a pack that was sent, in a process of its own. */
record PackDesk(Library library, WorkLimit workLimit) {

    void addTo(RoutesConfig routes) {
        PackQuestion.all().forEach(question -> {
            if (question instanceof PackQuestion.OfPack) {
                routes.get(question.path(), context -> answer(context, question, context.pathParam("pack")));
            } else {
                routes.post(question.path(), context -> answer(context, question, ""));
            }
        });
    }

    private void answer(Context context, PackQuestion question, String pack) {
        new Parameters(context).only(question.single(), question.lists());
        var asked = new ForwardedQuestion(
                question.path(), pack, context.queryParamMap(), context.bodyAsBytes(), Reader.language(context));
        var reply = workLimit.work(() -> {
            var sent = library.askSent(question.pack(asked), asked);
            return sent.isPresent() ? sent.get() : question.answer(asked, library);
        });
        send(context, reply);
    }

    static void send(Context context, Reply reply) {
        context.status(reply.status()).result(reply.content()).contentType(reply.type());
        if (!reply.fileName().isEmpty()) {
            context.header("Content-Disposition", "attachment; filename=\"" + reply.fileName() + "\"");
        }
    }
}
