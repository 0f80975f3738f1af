package stance.author;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.json.Json.JsonText;
import stance.json.JsonBuilder;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Issued;
import stance.pack.record.Source;
import stance.pack.record.Speaker;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;

/** The sources and speakers of a pack as rows, and those of rows in the files of a pack. What is there already stays. */
final class SheetSources {

    private final PolicyPack pack;
    private final PackFolder files;
    private final Problems problems;
    private final List<String> remarks;

    /** What is not done is added to the remarks. */
    SheetSources(PolicyPack pack, PackFolder files, Problems problems, List<String> remarks) {
        this.pack = pack;
        this.files = files;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** Adds those that the pack does not have. */
    void add(SheetTables tables) {
        tables.sources().forEach(this::addSource);
        tables.speakers().forEach(this::addSpeaker);
    }

    /** A source by the columns of its sheet. */
    static List<String> row(Source source) {
        return List.of(
                source.id(),
                source.title(),
                source.publisher().orElse(""),
                source.issued().map(Issued::written).orElse(""),
                source.url().orElse(""),
                Optional.ofNullable(source.item().members().get("language"))
                        .map(member -> member.value() instanceof JsonText text ? text.text() : "")
                        .orElse(""));
    }

    /** A speaker by the columns of its sheet. */
    static List<String> row(String actor, Speaker speaker) {
        return List.of(
                actor, speaker.id(), speaker.name(), speaker.office().written(), Integer.toString(speaker.rank()));
    }

    private void addSource(SheetRow row) {
        if (!hasAll(row, List.of("id", "title"))) {
            return;
        }
        var id = row.text("id").orElseThrow();
        var known = Optional.ofNullable(pack.sources().get(id));
        if (known.isPresent()) {
            keep("source", id, "sources.json", row(known.get()), cells(row, SheetTables.SOURCE));
            return;
        }
        var source = new JsonBuilder().put("id", id).put("type", "webpage");
        source.put("title", row.text("title").orElseThrow());
        row.text("publisher").ifPresent(publisher -> source.put("container-title", publisher));
        row.text("published")
                .flatMap(date -> issued(date, row))
                .ifPresent(parts -> source.put("issued", parts.build()));
        row.text("url").ifPresent(url -> source.put("URL", url));
        row.text("language").ifPresent(language -> source.put("language", language));
        files.addSource(source.build());
    }

    /** {@code 2026-01-29} as {@code {"date-parts": [[2026, 1, 29]]}}. */
    private Optional<JsonBuilder> issued(String date, SheetRow row) {
        if (!date.matches("\\d{4}(-\\d{2}){0,2}")) {
            error("sheet.date", row.place("published"), Phrase.of("This is no date such as 2026-01-29: \"%s\".", date));
            return Optional.empty();
        }
        var parts = Arrays.stream(date.split("-"))
                .map(part -> JsonBuilder.number(part.replaceAll("^0+(?=.)", "")))
                .toList();
        return Optional.of(new JsonBuilder().put("date-parts", JsonBuilder.list(List.of(JsonBuilder.list(parts)))));
    }

    private void addSpeaker(SheetRow row) {
        if (!hasAll(row, SheetTables.SPEAKER)) {
            return;
        }
        var actor = Optional.ofNullable(pack.actors().get(row.text("actor").orElseThrow()));
        var rank = row.text("rank").filter(text -> text.matches("\\d{1,3}"));
        if (actor.isEmpty()) {
            var found = row.text("actor").orElseThrow();
            problems.error(
                    "sheet.actor",
                    row.place("actor"),
                    Phrase.of("There is no actor \"%s\" in %s.", found, pack.id()),
                    Nearest.hint(found, pack.actors().keySet()));
        } else if (rank.isEmpty()) {
            error("sheet.rank", row.place("rank"), Phrase.of("A rank is a whole number, 1 for the highest."));
        } else {
            var id = row.text("id").orElseThrow();
            var known = Optional.ofNullable(actor.get().speakers().get(id));
            if (known.isPresent()) {
                keep("speaker", id, "pack.json", row(actor.get().id(), known.get()), cells(row, SheetTables.SPEAKER));
                return;
            }
            var speaker = new JsonBuilder()
                    .put("name", row.text("name").orElseThrow())
                    .put("office", row.text("office").orElseThrow())
                    .put("rank", JsonBuilder.number(rank.get()));
            files.addSpeaker(actor.get().id(), id, speaker.build());
        }
    }

    private static List<String> cells(SheetRow row, List<String> heads) {
        return heads.stream().map(head -> row.text(head).orElse("")).toList();
    }

    private void keep(String what, String id, String file, List<String> before, List<String> now) {
        if (!before.equals(now)) {
            remarks.add("The " + what + " " + id + " is another one in " + file + ", which stays as it is: "
                    + Stream.of(before, now)
                            .map(each -> String.join(", ", each))
                            .collect(Collectors.joining("; in the sheet: "))
                    + ".");
        }
    }

    private boolean hasAll(SheetRow row, List<String> heads) {
        var missing = heads.stream().filter(head -> row.text(head).isEmpty()).toList();
        if (!missing.isEmpty()) {
            error("sheet.missing", row.place(), Phrase.of("This row lacks: %s.", String.join(", ", missing)));
        }
        return missing.isEmpty();
    }

    private void error(String code, Place place, Phrase message) {
        problems.error(code, place, message, Phrase.NONE);
    }
}
