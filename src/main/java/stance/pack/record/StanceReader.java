package stance.pack.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.form.PackForm;
import stance.pack.form.RuleForm;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;

/** Makes stances out of rules and their metadata, noting what is missing or does not fit the record. */
public final class StanceReader {

    /** The keys of a stance's metadata, in the order of the reference. */
    public static final List<String> KEYS = List.of(
            "actor",
            "topic",
            "strength",
            "basis",
            "stated",
            "speaker",
            "quote",
            "language",
            "translation",
            "source",
            "until",
            "supersedes",
            "visibility",
            RuleForm.DEMANDS,
            "importance",
            "status",
            "note");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final PackInfo info;
    private final Map<String, Source> sources;
    private final Problems problems;
    private final Map<String, Stance> stances = new LinkedHashMap<>();
    private final Map<String, Place> names = new LinkedHashMap<>();
    private final RefusedStances refusals = new RefusedStances();

    private StanceReader(PackInfo info, Map<String, Source> sources, Problems problems) {
        this.info = info;
        this.sources = sources;
        this.problems = problems;
    }

    /** The stances in the order of their ids; where there were problems, those that could be read. */
    public static List<Stance> read(
            PackInfo info, Map<String, Source> sources, List<PackForm> files, Problems problems) {
        return new StanceReader(info, sources, problems).stances(files);
    }

    private List<Stance> stances(List<PackForm> files) {
        var parts = new ArrayList<Metadata>();
        for (var file : files) {
            file.refused().rules().forEach(name -> refusals.add(name, file.file()));
            for (var rule : file.rules()) {
                var metadata = Metadata.read(file.file(), rule, problems);
                checkName(rule, metadata);
                checkRedLine(rule, metadata);
                if (metadata.has("of")) {
                    parts.add(metadata);
                } else {
                    stance(rule, metadata).ifPresentOrElse(this::add, () -> refusals.add(rule.name(), file.file()));
                }
            }
            file.refused().described().forEach(rule -> describe(file.file(), rule));
        }
        parts.forEach(this::addPart);
        Supersession.check(stances, refusals, problems);
        return stances.values().stream()
                .sorted(Comparator.comparing(Stance::id))
                .toList();
    }

    /** Judges the metadata of a rule of which the rest is refused. */
    private void describe(String file, RuleForm rule) {
        var metadata = Metadata.read(file, rule, problems);
        checkName(rule, metadata);
        if (!metadata.has("of")) {
            stance(rule, metadata);
        }
    }

    private void checkName(RuleForm rule, Metadata metadata) {
        var earlier = names.putIfAbsent(rule.name(), metadata.place());
        if (earlier != null) {
            metadata.error(
                    "stance.duplicate-name",
                    Phrase.of(
                            "The rule name \"%s\" stands here for the second time; the first is at %s.",
                            rule.name(), earlier),
                    Phrase.of("Give each rule its own title."));
        }
        if (metadata.title().isEmpty() || !ID.matcher(metadata.id()).matches()) {
            metadata.error(
                    "stance.name",
                    Phrase.of(
                            "The rule name \"%s\" must be an id, of letters, digits, -, _ and points, and a title.",
                            rule.name()),
                    Phrase.of("Write rule \"MX-SEC-01 No foreign military operations on Mexican territory\"."));
        }
    }

    /** A red line excludes something; one that is inherited may be held by another rule of the stance. */
    private static void checkRedLine(RuleForm rule, Metadata metadata) {
        var isYes = rule.effects().stream().anyMatch(call -> call.effect().isPositive())
                && rule.effects().stream().noneMatch(call -> call.effect().isNegative());
        if (isYes
                && rule.demands().isEmpty()
                && metadata.text("strength")
                        .filter(Strength.RED_LINE.name()::equals)
                        .isPresent()) {
            metadata.error(
                    "stance.red-line",
                    "strength",
                    Phrase.of("A RED_LINE that says yes and demands nothing excludes nothing."),
                    Phrase.of("Say with @demands what it insists on, or hold it FIRM."));
        }
    }

    private void add(Stance stance) {
        var earlier = stances.putIfAbsent(stance.id(), stance);
        if (earlier != null) {
            refusals.addRenamed(stance.place().file());
            problems.error(
                    "stance.duplicate-id",
                    stance.place(),
                    Phrase.of(
                            "The stance id %s stands here for the second time; the first is at %s.",
                            stance.id(), earlier.place()),
                    Phrase.of(
                            "Ids are never reused; a further rule of the same stance says @of( \"%s\" ).",
                            stance.id()));
        }
    }

    private void addPart(Metadata part) {
        part.refuseAllBut(
                List.of("of", "strength", RuleForm.DEMANDS),
                Phrase.of("belongs to the rule that carries the metadata of the stance"));
        var id = part.text("of").orElse("");
        var stance = stances.get(id);
        if (stance == null) {
            if (refusals.mayHave(id, part.place().file())) {
                return;
            }
            part.error(
                    "stance.unknown-id",
                    "of",
                    Phrase.of("@of names the unknown stance \"%s\".", id),
                    Nearest.hint(id, stances.keySet()));
            return;
        }
        if (!part.id().equals(id) && stances.containsKey(part.id())) {
            part.error(
                    "stance.duplicate-id",
                    Phrase.of("The rule is @of( \"%s\" ), but its name begins with %s, another stance.", id, part.id()),
                    Phrase.NONE);
        }
        var strength = part.choice("strength", Strength.class).orElse(stance.strength());
        var rules = new ArrayList<>(stance.rules());
        rules.add(new StanceRule(part.form().name(), id, strength, part.form(), part.place()));
        stances.put(id, stance.withRules(rules));
    }

    private Optional<Stance> stance(RuleForm rule, Metadata metadata) {
        metadata.refuseAllBut(KEYS, Phrase.of("is not known"));
        var actor = metadata.required("actor").flatMap(id -> metadata.lookUp("actor", id, info.actors()));
        var topic = metadata.required("topic").flatMap(id -> metadata.lookUp("topic", id, info.topics()));
        var strength = metadata.requiredChoice("strength", Strength.class);
        var basis = metadata.requiredChoice("basis", Basis.class);
        var stated = metadata.required("stated").flatMap(text -> stated(text, metadata));
        var source = metadata.required("source").flatMap(id -> metadata.lookUp("source", id, sources));
        var speaker = metadata.text("speaker")
                .flatMap(id -> actor.flatMap(known -> metadata.lookUp("speaker", id, known.speakers())));
        var quote = quote(metadata);
        var until = metadata.text("until").flatMap(text -> until(text, stated, metadata));
        var visibility = metadata.choice("visibility", Visibility.class).orElse(Visibility.PUBLIC);
        var importance = metadata.text("importance").flatMap(text -> importance(text, metadata));
        var status = metadata.choice("status", Status.class).orElse(Status.FINAL);
        basis.ifPresent(known -> checkBasis(known, metadata));
        if (actor.isEmpty()
                || topic.isEmpty()
                || strength.isEmpty()
                || basis.isEmpty()
                || stated.isEmpty()
                || source.isEmpty()) {
            return Optional.empty();
        }
        var main = new StanceRule(rule.name(), metadata.id(), strength.get(), rule, metadata.place());
        return Optional.of(new Stance(
                metadata.id(),
                Translated.of(metadata.title()),
                actor.get(),
                topic.get(),
                strength.get(),
                basis.get(),
                stated.get(),
                speaker,
                quote,
                source.get(),
                until,
                metadata.text("supersedes"),
                visibility,
                importance.orElse(BigDecimal.ONE),
                status,
                metadata.text("note").map(Translated::of),
                List.of(),
                metadata.place(),
                List.of(main)));
    }

    private static void checkBasis(Basis basis, Metadata metadata) {
        if (basis == Basis.STATED) {
            metadata.required("speaker");
            metadata.required("quote");
        }
        if (basis == Basis.INFERRED && !metadata.has("note")) {
            metadata.error(
                    "stance.missing-note",
                    Phrase.of("An INFERRED stance needs @note, which says from what it follows."),
                    Phrase.NONE);
        }
    }

    private Optional<PartialDate> stated(String text, Metadata metadata) {
        var date = PartialDate.parse(text);
        if (date.isEmpty()) {
            metadata.error(
                    "stance.date",
                    "stated",
                    Phrase.of("@stated is \"%s\"; it must be a date such as \"2026-01-29\" or \"2025-05\".", text),
                    Phrase.NONE);
        } else if (date.get().counts().isAfter(info.recordUntil())) {
            metadata.error(
                    "stance.future",
                    "stated",
                    Phrase.of(
                            "@stated is %s, which counts from %s, after the end of the pack's record (%s).",
                            text, date.get().counts(), info.recordUntil()),
                    Phrase.of("Move \"recordUntil\" in pack.json if the record goes on."));
        }
        return date;
    }

    private static Optional<LocalDate> until(String text, Optional<PartialDate> stated, Metadata metadata) {
        var day = PartialDate.parseDay(text);
        if (day.isEmpty()) {
            metadata.error(
                    "stance.date",
                    "until",
                    Phrase.of("@until is \"%s\"; it must be a day such as \"2026-01-29\".", text),
                    Phrase.NONE);
        } else if (stated.isPresent() && !day.get().isAfter(stated.get().counts())) {
            metadata.error(
                    "stance.until",
                    "until",
                    Phrase.of(
                            "@until is %s, which is not after the day from which the stance counts (%s).",
                            text, stated.get().counts()),
                    Phrase.NONE);
        }
        return day;
    }

    private static Optional<BigDecimal> importance(String text, Metadata metadata) {
        var number = Importance.parse(text);
        if (number.isEmpty()) {
            metadata.error(
                    "stance.importance",
                    "importance",
                    Phrase.of(
                            "@importance is \"%s\"; it must be a number above 0 such as 2 or 0.5, with at most 6 digits"
                                    + " before the point and after it.",
                            text),
                    Phrase.NONE);
        }
        return number;
    }

    private static Optional<Quote> quote(Metadata metadata) {
        if (!metadata.has("quote")) {
            for (var key : List.of("language", "translation")) {
                if (metadata.has(key)) {
                    metadata.error(
                            "stance.missing-quote", key, Phrase.of("@%s stands without @quote.", key), Phrase.NONE);
                }
            }
            return Optional.empty();
        }
        var language = metadata.text("language").orElse("en");
        if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}")) {
            metadata.error(
                    "stance.language",
                    "language",
                    Phrase.of("@language is \"%s\"; it must be a BCP 47 tag such as es-MX.", language),
                    Phrase.NONE);
        }
        var translation = metadata.text("translation");
        if (translation.isEmpty() && !language.equals("en") && !language.startsWith("en-")) {
            metadata.error(
                    "stance.missing-translation",
                    Phrase.of("A quote that is not English needs @translation."),
                    Phrase.NONE);
        }
        return metadata.text("quote").map(words -> new Quote(words, language, translation));
    }
}
