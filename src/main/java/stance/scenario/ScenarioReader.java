package stance.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.json.JsonCursor;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Term;
import stance.problem.Problems;

/** Binds a scenario's JSON to its pack: the scenario itself, its variants, alternatives and expectations. */
final class ScenarioReader {

    private static final List<String> KEYS = List.of(
            "$schema",
            "pack",
            "title",
            "summary",
            "description",
            "audience",
            "asOf",
            "proposedBy",
            "parties",
            "provisions",
            "context",
            "variants",
            "alternatives",
            "conflict",
            "assume",
            "importance",
            "reservation",
            "expect");
    static final List<String> VARIANT_KEYS = List.of(
            "title",
            "description",
            "asOf",
            "proposedBy",
            "parties",
            "provisions",
            "context",
            "assume",
            "importance",
            "reservation",
            "expect");

    private final PolicyPack pack;
    private final ScenarioSource source;
    private final JsonObject root;
    private final Problems problems;
    private final JsonCursor cursor;
    private final ProposalReader proposals;

    ScenarioReader(PolicyPack pack, ScenarioSource source, List<Change> changes, Problems problems) {
        this.pack = pack;
        this.source = source;
        this.root = source.root();
        this.problems = problems;
        this.cursor = new JsonCursor(
                source.file(),
                root,
                problems,
                changes.stream().map(Change::typed).toList());
        this.proposals = new ProposalReader(pack, source, cursor);
    }

    /** The whole file; empty after a problem was noted. */
    Optional<ScenarioFile> file() {
        cursor.refuseUnknown(root, KEYS, Phrase.of("a scenario"));
        if (!source.pack().equals(pack.id())) {
            cursor.error(
                    "scenario.wrong-pack",
                    cursor.get(root, "pack").map(Json::at).orElse(root.at()),
                    Phrase.of("This scenario is of the pack \"%s\", not of \"%s\".", source.pack(), pack.id()),
                    Phrase.NONE);
        }
        var base = proposals.read(root, Optional.empty(), Optional.empty(), List.of());
        var own = cursor.membersAt(root, "provisions", Phrase.of("\"%s\"", "provisions"));
        own.forEach((id, member) -> cursor.declared("provision", id, member.keyAt()));
        if (own.isEmpty()) {
            cursor.doubtful("provision");
        }
        var variants = new LinkedHashMap<String, Proposal>();
        var expectations = new LinkedHashMap<String, Expectation>();
        cursor.membersAt(root, "variants", Phrase.of("\"%s\"", "variants"))
                .forEach((name, member) -> cursor.object(member.value(), Phrase.of("The variant \"%s\"", name))
                        .ifPresent(patch -> {
                            checkName(name, member);
                            cursor.refuseUnknown(patch, VARIANT_KEYS, Phrase.of("the variant \"%s\"", name));
                            var merged = MergePatch.scenario(root, new UnknownIds(cursor).known(patch, own.keySet()));
                            proposals
                                    .read(merged, Optional.of(name), original(patch, base), List.of())
                                    .ifPresent(read -> variants.put(name, read));
                            expectation(patch, merged, Optional.of(name))
                                    .ifPresent(expected -> expectations.put(name, expected));
                        }));
        var summary = cursor.get(root, "summary").flatMap(value -> cursor.text(value, Phrase.of("The summary")));
        var audience = cursor.get(root, "audience")
                .flatMap(value -> cursor.oneOf(value, Audience.names(), Phrase.of("The audience")))
                .map(name -> Audience.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Audience.READERS);
        var alternatives = alternatives();
        var conflict = new ConflictReader(
                        cursor,
                        slots(own.keySet(), alternatives),
                        pack.actors().keySet(),
                        pack.stances().stream().map(Stance::id).toList())
                .read(root);
        var expectation = expectation(root, root, Optional.empty());
        return base.map(read -> new ScenarioFile(
                source, summary, audience, read, variants, alternatives, conflict, expectation, expectations));
    }

    /** By provision, the names of the forms that it may take. */
    private static Map<String, List<String>> slots(
            Set<String> provisions, Map<String, Map<String, Optional<Term>>> alternatives) {
        var slots = new LinkedHashMap<String, List<String>>();
        provisions.forEach(id -> slots.put(
                id,
                Stream.concat(
                                Stream.of(GivenName.AS_WRITTEN.typed()),
                                alternatives.getOrDefault(id, Map.of()).keySet().stream())
                        .toList()));
        return slots;
    }

    private void checkName(String name, Member member) {
        if (name.equals(GivenName.ALL.typed())) {
            cursor.error(
                    "scenario.variant-name",
                    member.keyAt(),
                    Phrase.of("A variant cannot be named \"%s\", which stands for all of them.", name),
                    Phrase.NONE);
        } else {
            cursor.refuseGiven("scenario.variant-name", name, member.keyAt(), GivenName.OF_VARIANTS);
        }
    }

    private void checkLabel(String label, Member option) {
        var isAbsent = option.value() instanceof JsonNull
                && GivenName.of(label).filter(GivenName.OF_ABSENCE::contains).isPresent();
        if (!isAbsent) {
            cursor.refuseGiven("scenario.label", label, option.keyAt(), GivenName.EVERY);
        }
    }

    /**
     * A proposal of the file after changes, which cost their provisions the presumption; who is made its proposer proposes
     * it whole, as it stands then.
     */
    Optional<Proposal> changed(Proposal written, List<Change> changes) {
        var variants = cursor.membersAt(root, "variants", Phrase.of("\"%s\"", "variants"));
        var merged = written.variant()
                .map(variants::get)
                .flatMap(member -> cursor.object(member.value(), Phrase.of("The variant")))
                .map(patch -> MergePatch.scenario(root, patch))
                .orElse(root);
        var changed = new ChangePatches(pack.vocabulary(), problems).apply(merged, changes);
        var isOfAnother = changes.stream().anyMatch(change -> change.kind() == Change.Kind.PROPOSED_BY);
        var original =
                isOfAnother ? Optional.<Proposal>empty() : written.original().or(() -> Optional.of(written));
        return proposals.read(changed, written.variant(), original, changes);
    }

    /** Who proposes a variant of its own proposes it as it stands there, whole. */
    private static Optional<Proposal> original(JsonObject patch, Optional<Proposal> base) {
        return patch.members().containsKey("proposedBy") ? Optional.empty() : base;
    }

    private Optional<Expectation> expectation(JsonObject owner, JsonObject merged, Optional<String> variant) {
        return cursor.get(owner, "expect")
                .flatMap(value -> new ExpectationReader(
                                pack,
                                provisions(merged),
                                proposals.parties(merged, ProposalReader.where(variant)),
                                cursor)
                        .read(value));
    }

    private static Map<String, Json> provisions(JsonObject scenario) {
        var provisions = new LinkedHashMap<String, Json>();
        var member = scenario.members().get("provisions");
        if (member != null && member.value() instanceof JsonObject terms) {
            terms.members().forEach((id, term) -> provisions.put(id, term.value()));
        }
        return provisions;
    }

    private Map<String, Map<String, Optional<Term>>> alternatives() {
        var alternatives = new LinkedHashMap<String, Map<String, Optional<Term>>>();
        var terms = new TermReader(pack.vocabulary(), cursor);
        var provisions = cursor.membersAt(root, "provisions", Phrase.of("\"%s\"", "provisions"));
        cursor.membersAt(root, "alternatives", Phrase.of("\"%s\"", "alternatives"))
                .forEach((id, member) -> {
                    var provision = provisions.get(id);
                    if (new UnknownIds(cursor).refusesProvision(id, member.keyAt(), provisions.keySet())
                            || provision == null) {
                        return;
                    }
                    var options = new LinkedHashMap<String, Optional<Term>>();
                    cursor.members(member.value(), Phrase.of("The alternatives of \"%s\"", id))
                            .forEach((label, option) -> {
                                checkLabel(label, option);
                                if (option.value() instanceof JsonNull) {
                                    options.put(label, Optional.empty());
                                } else {
                                    terms.term(id, MergePatch.provision(Optional.of(provision.value()), option.value()))
                                            .ifPresent(term -> options.put(label, Optional.of(term)));
                                }
                            });
                    alternatives.put(id, Collections.unmodifiableMap(options));
                });
        return alternatives;
    }
}
