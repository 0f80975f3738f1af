package stance.regress.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import stance.pack.form.RuleForm;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Quote;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;

/**
 * One thing that is not the same in two versions of a stance.
 *
 * @param what the key of its metadata, or the rule
 * @param before several lines for a rule; empty where there was none
 * @param after in the same form
 */
public record Alteration(String what, String before, String after) {

    private static final String RULE = "rule ";

    private static final Map<String, Function<Stance, String>> METADATA = metadata();

    /** What differs, metadata first; in which file a rule stands, and where, is no difference. */
    static List<Alteration> of(Stance before, Stance after) {
        var alterations = new ArrayList<Alteration>();
        METADATA.forEach((key, value) -> add(alterations, key, value.apply(before), value.apply(after)));
        var old = rules(before);
        var now = rules(after);
        var ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        ids.forEach(id -> add(alterations, RULE + id, old.getOrDefault(id, ""), now.getOrDefault(id, "")));
        return List.copyOf(alterations);
    }

    /** Whether it is a rule, which has lines, and not a value of the metadata. */
    public boolean isRule() {
        return !METADATA.containsKey(what);
    }

    /** Whether it is one of this rule. */
    public boolean isOf(StanceRule rule) {
        return what.equals(RULE + id(rule));
    }

    private static void add(List<Alteration> alterations, String what, String before, String after) {
        if (!before.equals(after)) {
            alterations.add(new Alteration(what, before, after));
        }
    }

    private static Map<String, Function<Stance, String>> metadata() {
        var metadata = new LinkedHashMap<String, Function<Stance, String>>();
        metadata.put("title", stance -> stance.title().written());
        metadata.put("actor", stance -> stance.actor().id());
        metadata.put("topic", stance -> stance.topic().id());
        metadata.put("strength", stance -> stance.strength().words().toString());
        metadata.put("basis", stance -> stance.basis().words().toString());
        metadata.put("stated", stance -> stance.stated().written());
        metadata.put(
                "speaker", stance -> text(stance.speaker().map(speaker -> speaker.name() + ", " + speaker.office())));
        metadata.put("quote", stance -> text(stance.quote().map(Quote::words)));
        metadata.put("language", stance -> text(stance.quote().map(Quote::language)));
        metadata.put("translation", stance -> text(stance.quote().flatMap(Quote::translation)));
        metadata.put(
                "source",
                stance -> stance.source().id() + " (" + stance.source().title() + ")");
        metadata.put("until", stance -> text(stance.until()));
        metadata.put("supersedes", stance -> text(stance.supersedes()));
        metadata.put("visibility", stance -> stance.visibility().name().toLowerCase(Locale.ROOT));
        metadata.put("importance", stance -> stance.importance().toPlainString());
        metadata.put("status", stance -> stance.status().name().toLowerCase(Locale.ROOT));
        metadata.put("note", stance -> text(stance.note()));
        return metadata;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** By id, which is the first word of a rule's name: the title of the stance is told above. Several may share it. */
    private static Map<String, String> rules(Stance stance) {
        return stance.written().stream()
                .collect(Collectors.toMap(
                        Alteration::id, rule -> lines(rule, stance), (one, other) -> one + "\n" + other));
    }

    private static String id(StanceRule rule) {
        return rule.name().split(" ", 2)[0];
    }

    private static String lines(StanceRule rule, Stance stance) {
        var form = rule.form();
        var bare = new RuleForm(form.at(), form.name(), List.of(), form.conditions(), form.effects());
        var printed = FormPrinter.print(bare).lines().toList();
        var own = rule.strength() == stance.strength() ? "" : "@strength( " + rule.strength() + " )\n";
        var demands = form.demands().isEmpty() ? "" : "@demands( \"" + String.join(", ", form.demands()) + "\" )\n";
        return own + demands + String.join("\n", printed.subList(1, printed.size() - 1));
    }
}
