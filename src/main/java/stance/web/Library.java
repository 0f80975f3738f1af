package stance.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.find.FileStamps;
import stance.find.PackFinder;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.record.PackListing;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.web.reply.Reply;
import stance.web.upload.SentPacks;

/**
 * The packs of the folders that are served, each loaded once until one of its files changes, and those that were sent.
 * Safe for use by several threads.
 */
final class Library {

    private final Optional<SentPacks> sent;
    private volatile PackFinder packs;

    Library(Optional<Path> rules, Optional<SentPacks> sent) {
        this.sent = sent;
        this.packs = new PackFinder(rules);
    }

    /** Looks again: files have changed, of packs or of scenarios. What has not changed stays loaded. */
    void lookAgain() {
        packs = packs.again();
    }

    /**
     * The pack of this id.
     *
     * @throws RefusedException if there is none, or if it is refused
     */
    PolicyPack pack(String id, Place named) {
        return packs.find(id, Optional.empty(), named);
    }

    /** All packs that can be loaded, and what is wrong with the others. */
    PackListing packs() {
        var packs = finder();
        var found = new ArrayList<PackListing.Entry>();
        var problems = new ArrayList<Problem>();
        for (var id : packs.ids(Optional.empty())) {
            var place = Place.of(id);
            try {
                var folder = packs.folder(id, Optional.empty(), place);
                found.add(new PackListing.Entry(folder.toString(), packs.find(id, Optional.empty(), place)));
            } catch (RefusedException refusal) {
                problems.addAll(refusal.problems());
            }
        }
        return new PackListing(found, problems);
    }

    /** What finds and loads the packs until a file changes. */
    PackFinder finder() {
        return packs;
    }

    /**
     * A scenario, bound to its pack.
     *
     * @throws RefusedException with everything that is wrong with it
     */
    ScenarioFile scenario(String name, byte[] content) {
        return scenario(ScenarioSource.read(name, content));
    }

    /**
     * A scenario, bound to its pack.
     *
     * @throws RefusedException with everything that is wrong with it
     */
    ScenarioFile scenario(ScenarioSource source) {
        return ScenarioFile.read(pack(source.pack(), source.packPlace()), source);
    }

    /** Whether there is a pack of this id in the folders, be it broken. */
    boolean has(String id) {
        return packs.ids(Optional.empty()).contains(id);
    }

    /** What a pack that was sent answers; empty where there is none, as where there is one of this id in the folders. */
    Optional<Reply> askSent(String id, ForwardedQuestion asked) throws IOException, InterruptedException {
        return sent.isEmpty() || has(id) ? Optional.empty() : sent.get().ask(id, asked.toJson());
    }

    /** How the files of the packs stand. */
    FileStamps stamps() {
        return packs.stamps(List.of());
    }
}
