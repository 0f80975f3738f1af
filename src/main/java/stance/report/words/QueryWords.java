package stance.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.list.Period;
import stance.list.StanceListing;
import stance.list.StanceQuery;
import stance.pack.PolicyPack;
import stance.pack.record.Basis;
import stance.pack.record.Speaker;
import stance.pack.record.Strength;

/** What was asked for, in words. */
public final class QueryWords {

    private QueryWords() {}

    /** What follows "stances": {@code of Canada before 2025-05-01}; empty where all were asked for. */
    public static String of(StanceQuery query, PolicyPack pack) {
        var words = new ArrayList<String>();
        add(words, "called", query.stances().stream());
        add(words, "of", query.actors().stream().map(id -> pack.actor(id).inSentence()));
        add(
                words,
                "on",
                pack.info().topics().values().stream()
                        .filter(topic -> query.topics().contains(topic.id()))
                        .map(topic -> "\"" + topic.title() + "\""));
        add(words, "of strength", query.strengths().stream().map(Strength::words));
        add(words, "with basis", query.bases().stream().map(Basis::words));
        add(words, "said by", query.speakers().stream().map(id -> speaker(id, pack)));
        add(words, "from the source", query.sources().stream());
        period(query.said(), words);
        query.asOf().ifPresent(day -> words.add("in force on " + day));
        if (!query.search().isEmpty()) {
            words.add("with \"" + query.search() + "\" in the title, quote or note");
        }
        return String.join(" ", words);
    }

    /** That there is nothing of what was asked for, such as {@code No stance of Canada.}. */
    public static String none(String what, StanceQuery query, PolicyPack pack) {
        var asked = of(query, pack);
        return "No " + what + (asked.isEmpty() ? " in " + pack.id() : " " + asked) + "." + afterRecord(query, pack);
    }

    /** How many stances were found, of how many. */
    public static String count(StanceListing listing) {
        var count = listing.stances().size();
        var all = listing.pack().stances().size();
        var asked = of(listing.query(), listing.pack());
        return Sentences.capital(Counts.of(count, "stance"))
                + (asked.isEmpty() ? "" : " " + asked)
                + (count == all ? "." : ", of " + all + " in the pack.");
    }

    /** That nothing was found is no news beyond the end of the record; empty where the query does not go there. */
    private static String afterRecord(StanceQuery query, PolicyPack pack) {
        var end = pack.info().recordUntil();
        var isAfter = Stream.of(query.asOf(), query.said().from())
                .flatMap(Optional::stream)
                .anyMatch(end::isBefore);
        return isAfter ? " The record ends on " + end + "." : "";
    }

    private static void add(List<String> words, String link, Stream<String> names) {
        var named = names.toList();
        if (!named.isEmpty()) {
            words.add(link + " " + String.join(" or ", named));
        }
    }

    private static String speaker(String id, PolicyPack pack) {
        return pack.actors().values().stream()
                .flatMap(actor -> actor.speakers().values().stream())
                .filter(speaker -> speaker.id().equals(id))
                .map(Speaker::name)
                .findFirst()
                .orElse(id);
    }

    private static void period(Period said, List<String> words) {
        var from = said.from();
        var to = said.to();
        if (from.isPresent() && from.equals(to)) {
            words.add("of " + from.get());
        } else if (from.isPresent() && to.isPresent()) {
            words.add("from " + from.get() + " to " + to.get());
        } else if (from.isPresent()) {
            words.add("from " + from.get() + " on");
        } else {
            to.ifPresent(day -> words.add("before " + day.plusDays(1)));
        }
    }
}
