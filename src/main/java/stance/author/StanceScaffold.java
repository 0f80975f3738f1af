package stance.author;

import java.nio.file.Path;
import java.util.List;
import stance.author.NewStances.Begun;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.RefusedException;

/** The first version of a stance. */
public final class StanceScaffold {

    private StanceScaffold() {}

    /**
     * A stance with everything but its words.
     *
     * @param folder of the pack
     * @throws RefusedException if its id is taken, if it is not said whose it is, when and where it was said, and it is no
     *     draft, or if the pack would not load with it
     */
    public static Scaffold of(PolicyPack pack, Path folder, StanceRequest request) {
        var stances = new NewStances(pack, folder, Place.of("stance new stance"));
        return scaffold(stances, stances.add(request), folder);
    }

    private static Scaffold scaffold(NewStances stances, Begun begun, Path folder) {
        return new Scaffold(
                stances.tried(),
                stances.remarks(),
                List.of(
                        "list stances " + begun.id() + Scaffold.options(folder),
                        "new scenario --type " + begun.type() + Scaffold.options(folder)));
    }
}
