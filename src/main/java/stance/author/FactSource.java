package stance.author;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.author.Fact.Page;
import stance.json.Json;
import stance.json.JsonBuilder;
import stance.pack.PolicyPack;
import stance.pack.record.Source;

/** Finds the sources of facts in the bibliography of a pack, or adds them there, in CSL-JSON. */
final class FactSource {

    private static final int PUBLISHER = 40;

    private final PolicyPack pack;
    private final PackFolder files;

    /** By address, the ids of those that were added. */
    private final Map<String, String> added = new HashMap<>();

    FactSource(PolicyPack pack, PackFolder files) {
        this.pack = pack;
        this.files = files;
    }

    /** The id of the source with the address of the page; a new one where there is none. */
    String id(Page page) {
        return pack.sources().values().stream()
                .filter(source -> source.url().filter(page.url()::equals).isPresent())
                .map(Source::id)
                .findFirst()
                .orElseGet(() -> added.computeIfAbsent(page.url(), first -> add(page)));
    }

    private String add(Page page) {
        var name = Wording.slug(page.publisher().orElse(page.title()), PUBLISHER);
        var stem = Wording.slug(name + page.date().map(date -> "-" + date).orElse(""), PUBLISHER + 12);
        var id = stem.isEmpty() ? "source" : stem;
        for (var i = 2; pack.sources().containsKey(id) || added.containsValue(id); i++) {
            id = stem + "-" + i;
        }
        var source = new JsonBuilder().put("id", id).put("type", "webpage").put("title", page.title());
        page.publisher().ifPresent(publisher -> source.put("container-title", publisher));
        page.date().ifPresent(date -> source.put("issued", issued(date)));
        source.put("URL", page.url());
        page.language().ifPresent(language -> source.put("language", language));
        files.addSource(source.build());
        return id;
    }

    /** {@code 2026-01-29} as {@code {"date-parts": [[2026, 1, 29]]}}. */
    private static Json issued(String date) {
        var parts = Arrays.stream(date.split("-"))
                .map(part -> JsonBuilder.number(part.replaceAll("^0+(?=.)", "")))
                .toList();
        return new JsonBuilder()
                .put("date-parts", JsonBuilder.list(List.of(JsonBuilder.list(parts))))
                .build();
    }
}
