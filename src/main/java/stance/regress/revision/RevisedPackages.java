package stance.regress.revision;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import stance.explore.space.Space;
import stance.find.RulesFolder;
import stance.find.ScenarioFinder;
import stance.find.ScenarioFinder.Found;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/** Reads packages by two rule bases; what one of them refuses is reported, and left out. */
public final class RevisedPackages {

    private final RulesFolder before;
    private final RulesFolder after;
    private final Optional<LocalDate> day;
    private final Problems problems = new Problems();
    private final Map<String, PackRevision> packs = new TreeMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Files> files = new ArrayList<>();

    private RevisedPackages(RulesFolder before, RulesFolder after, Optional<LocalDate> day) {
        this.before = before;
        this.after = after;
        this.day = day;
    }

    /**
     * Reads what is named: scenarios and all of their variants.
     *
     * @param names files, folders, or {@code -} for what {@code in} holds
     * @param day on which day; empty for that of each scenario
     */
    public static RevisedPackages read(
            List<String> names, InputStream in, RulesFolder before, RulesFolder after, Optional<LocalDate> day) {
        var packages = new RevisedPackages(before, after, day);
        var finder = new ScenarioFinder(in, packages.problems);
        for (var found : finder.find(names)) {
            try {
                packages.read(found, unexpecting(finder.read(found)));
            } catch (RefusedException refusal) {
                packages.problems.addAll(refusal.problems());
            }
        }
        return packages;
    }

    /** How many packages both rule bases read. */
    public int size() {
        return pairs.size();
    }

    /** One package, read by both. */
    record Pair(PackRevision pack, Proposal before, Proposal after) {}

    /** One scenario, read by both, on the day in question. */
    record Files(PackRevision pack, ScenarioFile old, ScenarioFile now, UnaryOperator<Proposal> onDay) {

        /** Its space by the earlier one. */
        Space before() {
            return Space.of(old, onDay.apply(old.base()), List.of());
        }

        /** Its space by the later one. */
        Space after() {
            return Space.of(now, onDay.apply(now.base()), List.of());
        }
    }

    String before() {
        return before.name();
    }

    String after() {
        return after.name();
    }

    List<Problem> problems() {
        return problems.all();
    }

    List<PackRevision> packs() {
        return List.copyOf(packs.values());
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Files> files() {
        return files;
    }

    private void read(Found found, ScenarioSource source) {
        Function<RulesFolder, ScenarioFile> reading =
                rules -> ScenarioFile.read(rules.packs().find(source.pack(), found.path(), source.packPlace()), source);
        var old = attempt(before, reading);
        var now = attempt(after, reading);
        if (old.file().isEmpty() || now.file().isEmpty()) {
            report(old, now);
            return;
        }
        var pack = packs.computeIfAbsent(
                source.pack(),
                id -> PackRevision.of(pack(old.file().get()), pack(now.file().get())));
        files.add(new Files(pack, old.file().get(), now.file().get(), this::onDay));
        var others = proposals(now.file().get());
        proposals(old.file().get())
                .forEach((name, proposal) -> Optional.ofNullable(others.get(name))
                        .ifPresent(other -> pairs.add(new Pair(pack, onDay(proposal), onDay(other)))));
    }

    private Proposal onDay(Proposal proposal) {
        return day.map(proposal::asOf).orElse(proposal);
    }

    /** A scenario as one rule base reads it, or why it refuses it. */
    private record Attempt(String rules, Optional<ScenarioFile> file, List<Problem> problems) {}

    private static Attempt attempt(RulesFolder rules, Function<RulesFolder, ScenarioFile> reading) {
        try {
            return new Attempt(rules.name(), Optional.of(reading.apply(rules)), List.of());
        } catch (RefusedException refusal) {
            return new Attempt(rules.name(), Optional.empty(), rules.asNamed(refusal.problems()));
        }
    }

    /** What both refuse is wrong by itself; what one refuses does not fit that one. */
    private void report(Attempt old, Attempt now) {
        if (old.problems().equals(now.problems())) {
            problems.addAll(old.problems());
            return;
        }
        Stream.of(old, now)
                .forEach(attempt -> attempt.problems()
                        .forEach(problem -> problems.addAll(List.of(new Problem(
                                problem.code(),
                                problem.severity(),
                                problem.place(),
                                Phrase.of("By the rules of %s: %s", attempt.rules(), problem.message()),
                                problem.hint())))));
    }

    private static PolicyPack pack(ScenarioFile file) {
        return file.base().pack();
    }

    /** The scenario itself and its variants, by name. */
    private static Map<Optional<String>, Proposal> proposals(ScenarioFile file) {
        var proposals = new LinkedHashMap<Optional<String>, Proposal>();
        proposals.put(Optional.empty(), file.base());
        file.variants().forEach((name, variant) -> proposals.put(Optional.of(name), variant));
        return proposals;
    }

    /** Without expectations, which may name stances that one of the rule bases does not have. */
    private static ScenarioSource unexpecting(ScenarioSource source) {
        var members = new LinkedHashMap<>(source.root().members());
        members.remove("expect");
        members.computeIfPresent(
                "variants",
                (key, member) -> member.value() instanceof JsonObject variants
                        ? new Member(member.keyAt(), unexpectingEach(variants))
                        : member);
        return new ScenarioSource(source.file(), new JsonObject(source.root().at(), members), source.pack());
    }

    private static JsonObject unexpectingEach(JsonObject variants) {
        var members = new LinkedHashMap<>(variants.members());
        members.replaceAll((name, member) ->
                member.value() instanceof JsonObject variant ? new Member(member.keyAt(), without(variant)) : member);
        return new JsonObject(variants.at(), members);
    }

    private static JsonObject without(JsonObject variant) {
        var members = new LinkedHashMap<>(variant.members());
        members.remove("expect");
        return new JsonObject(variant.at(), members);
    }
}
