package stance.scenario;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.json.Json;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Term;
import stance.problem.Nearest;
import stance.problem.Problems;

/**
 * A scenario with its variants, alternatives and expectations, bound to its pack. Immutable.
 *
 * @param file its name as the user would type it
 * @param variants by name, in the order of the file
 * @param alternatives by provision, then by label; empty where the provision may be left out
 * @param expectation what the scenario itself expects
 * @param variantExpectations what its variants expect, by name; never inherited
 */
public record ScenarioFile(
        String file,
        Proposal base,
        Map<String, Proposal> variants,
        Map<String, Map<String, Optional<Term>>> alternatives,
        Optional<Expectation> expectation,
        Map<String, Expectation> variantExpectations) {

    /** Keeps its own copies. */
    public ScenarioFile {
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
        alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(alternatives));
        variantExpectations = Collections.unmodifiableMap(new LinkedHashMap<>(variantExpectations));
    }

    /**
     * Reads the scenario in a file.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with it
     */
    public static ScenarioFile read(PolicyPack pack, Path path) {
        return read(pack, ScenarioSource.read(path), List.of());
    }

    /**
     * Binds a scenario to its pack, after changes such as {@code raids.forces=MEXICO} to it and to each variant.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with it
     */
    public static ScenarioFile read(PolicyPack pack, ScenarioSource source, List<String> settings) {
        var problems = new Problems();
        var file = new Reader(pack, source, settings, problems).file();
        problems.refuseErrors();
        return file.orElseThrow(() -> new IllegalStateException("Refused without a reason: " + source.file()));
    }

    private static final class Reader {

        private static final List<String> KEYS = List.of(
                "$schema",
                "pack",
                "title",
                "description",
                "asOf",
                "proposedBy",
                "parties",
                "provisions",
                "context",
                "variants",
                "alternatives",
                "assume",
                "expect");
        private static final List<String> VARIANT_KEYS = List.of(
                "title", "description", "asOf", "proposedBy", "parties", "provisions", "context", "assume", "expect");

        private final PolicyPack pack;
        private final ScenarioSource source;
        private final List<String> settings;
        private final Settings setter;
        private final JsonCursor cursor;
        private final ProposalReader proposals;

        Reader(PolicyPack pack, ScenarioSource source, List<String> settings, Problems problems) {
            this.pack = pack;
            this.source = source;
            this.settings = settings;
            this.setter = new Settings(pack.vocabulary(), problems);
            this.cursor = new JsonCursor(source.file(), source.root(), problems);
            this.proposals = new ProposalReader(pack, cursor);
        }

        Optional<ScenarioFile> file() {
            var root = source.root();
            cursor.refuseUnknown(root, KEYS, "a scenario");
            if (!source.pack().equals(pack.id())) {
                cursor.error(
                        "scenario.wrong-pack",
                        cursor.get(root, "pack").map(Json::at).orElse(root.at()),
                        "This scenario is of the pack \"" + source.pack() + "\", not of \"" + pack.id() + "\".",
                        "");
            }
            var written = proposals.read(root, Optional.empty(), Optional.empty());
            var base = changed(root, written);
            var variants = new LinkedHashMap<String, Proposal>();
            var expectations = new LinkedHashMap<String, Expectation>();
            cursor.membersAt(root, "variants", "\"variants\"")
                    .forEach((name, member) -> cursor.object(member.value(), "The variant \"" + name + "\"")
                            .ifPresent(patch -> {
                                var proposal = variant(name, patch, written);
                                proposal.ifPresent(read -> variants.put(name, read));
                                proposal.flatMap(read -> expectation(patch, read))
                                        .ifPresent(expected -> expectations.put(name, expected));
                            }));
            return base.map(read -> new ScenarioFile(
                    source.file(), read, variants, alternatives(root), expectation(root, read), expectations));
        }

        private Optional<Proposal> variant(String name, JsonObject patch, Optional<Proposal> written) {
            cursor.refuseUnknown(patch, VARIANT_KEYS, "the variant \"" + name + "\"");
            var merged = MergePatch.scenario(source.root(), patch);
            // Who proposes a variant of its own proposes it as it stands there, whole.
            var original = patch.members().containsKey("proposedBy") ? Optional.<Proposal>empty() : written;
            var proposal = proposals.read(merged, Optional.of(name), original);
            return settings.isEmpty()
                    ? proposal
                    : proposals.read(
                            setter.apply(merged, settings), Optional.of(name), original.isPresent() ? original : proposal);
        }

        private Optional<Proposal> changed(JsonObject root, Optional<Proposal> written) {
            return settings.isEmpty() ? written : proposals.read(setter.apply(root, settings), Optional.empty(), written);
        }

        private Optional<Expectation> expectation(JsonObject owner, Proposal proposal) {
            return cursor.get(owner, "expect")
                    .flatMap(value -> new ExpectationReader(
                                    pack, proposal.provisions().keySet(), proposal.parties(), cursor)
                            .read(value));
        }

        private Map<String, Map<String, Optional<Term>>> alternatives(JsonObject root) {
            var alternatives = new LinkedHashMap<String, Map<String, Optional<Term>>>();
            var terms = new TermReader(pack.vocabulary(), cursor);
            var provisions = cursor.membersAt(root, "provisions", "\"provisions\"");
            cursor.membersAt(root, "alternatives", "\"alternatives\"").forEach((id, member) -> {
                var provision = provisions.get(id);
                if (provision == null) {
                    cursor.error(
                            "scenario.unknown-provision",
                            member.keyAt(),
                            "There is no provision \"" + id + "\" here.",
                            Nearest.hint(id, provisions.keySet()));
                    return;
                }
                var options = new LinkedHashMap<String, Optional<Term>>();
                cursor.members(member.value(), "The alternatives of \"" + id + "\"").forEach((label, option) -> {
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
}
