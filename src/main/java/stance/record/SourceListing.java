package stance.record;

import java.util.List;
import stance.pack.PolicyPack;
import stance.pack.record.Source;
import stance.pack.record.Stance;

/** The bibliography of a pack, in the order of sources.json, with the stances that cite each item. */
public record SourceListing(PolicyPack pack, List<Entry> sources) {

    /** Keeps its own copy. */
    public SourceListing {
        sources = List.copyOf(sources);
    }

    /**
     * These sources of a pack.
     *
     * @param ids ids of sources of the pack; none for all of them
     */
    public static SourceListing of(PolicyPack pack, List<String> ids) {
        return new SourceListing(
                pack,
                pack.sources().values().stream()
                        .filter(source -> ids.isEmpty() || ids.contains(source.id()))
                        .map(source -> new Entry(
                                source,
                                pack.stances().stream()
                                        .filter(stance -> stance.source().equals(source))
                                        .toList()))
                        .toList());
    }

    /** One source, and what rests on it; nothing may. */
    public record Entry(Source source, List<Stance> stances) {
        /** Keeps its own copy. */
        public Entry {
            stances = List.copyOf(stances);
        }
    }
}
