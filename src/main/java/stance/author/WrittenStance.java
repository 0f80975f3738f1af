package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import stance.author.PackFolder.Lines;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Nearest;
import stance.problem.Place;

/**
 * A file of a pack with a stance that is written into it; the file itself is not touched.
 *
 * @param file its path below the folder of the pack
 * @param text all of it
 * @param line where the first rule of the stance begins
 */
public record WrittenStance(String file, String text, int line) {

    /**
     * A new one.
     *
     * @param folder of the pack
     * @param asked where its id and what it is asked with stand
     * @throws stance.problem.RefusedException if its id is taken, or if it is not said whose it is, when and where it was
     *     said
     */
    public static WrittenStance of(PolicyPack pack, Path folder, StanceRequest request, Place asked) {
        var stances = new NewStances(pack, folder, asked);
        return at(stances.add(request).lines(), folder, stances.planned());
    }

    /**
     * One that says what another does, under an id of its own, and replaces it.
     *
     * @param folder of the pack
     * @param asked where the id stands
     * @throws stance.problem.RefusedException if there is no such stance, or if the id is taken
     */
    public static WrittenStance fork(PolicyPack pack, Path folder, String stance, String id, Place asked) {
        var forked = pack.stance(stance)
                .orElseThrow(() -> Refusal.of(
                        "scaffold.unknown-stance",
                        Place.of(stance),
                        Phrase.of("There is no stance \"%s\" in %s.", stance, pack.id()),
                        Nearest.hint(
                                stance,
                                pack.stances().stream().map(each -> each.id()).toList())));
        NewStances.checkId(pack, id, asked);
        var draft = new FilesToWrite(folder);
        var lines = new PackFolder(folder, draft)
                .addRule(pack, forked.actor().id(), forked.topic().id(), StanceFork.print(forked, id));
        return at(lines, folder, draft);
    }

    private static WrittenStance at(Lines lines, Path folder, FilesToWrite draft) {
        var text = new String(draft.planned(lines.file()).orElseThrow(), StandardCharsets.UTF_8);
        var file = folder.relativize(lines.file()).toString().replace('\\', '/');
        return new WrittenStance(file, text, Math.toIntExact(lines.first()));
    }
}
