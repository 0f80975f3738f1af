package stance.report.data;

import java.util.Optional;
import stance.pack.record.Issued;
import stance.pack.record.Source;

/**
 * Where something is recorded.
 *
 * @param id The id in the bibliography of the pack.
 * @param title The title.
 * @param publisher Who published it.
 * @param issued When it was published, as precisely as it is known: in EDTF (2026-01-29, 2026-01, 2026, 2026-21 for
 *     spring, 2025/2026, 2026~ for about), or words as the bibliography has them.
 * @param url Where it can be read.
 */
public record SourceData(
        String id, String title, Optional<String> publisher, Optional<String> issued, Optional<String> url) {

    public static SourceData of(Source source) {
        return new SourceData(
                source.id(), source.title(), source.publisher(), source.issued().map(Issued::written), source.url());
    }
}
