package stance.explore.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.GivenName;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.vocabulary.Term;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.Change;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** Makes the slots of a space out of a proposal, the alternatives of its scenario and what is open besides. */
final class SlotMaker {

    /** The most options of a slot. */
    static final int MAX_OPTIONS = 2_000;

    private final ScenarioFile file;
    private final Proposal proposal;
    private final Problems problems;
    private final FieldValues values;

    SlotMaker(ScenarioFile file, Proposal proposal, Problems problems) {
        this.file = file;
        this.proposal = proposal;
        this.problems = problems;
        this.values = new FieldValues(proposal.pack(), problems);
    }

    List<Slot> slots(List<Opening> open) {
        open.forEach(this::check);
        problems.refuseErrors();
        var ids = new LinkedHashSet<>(proposal.provisions().keySet());
        ids.addAll(file.alternatives().keySet());
        return ids.stream()
                .map(id -> slot(
                        id,
                        open.stream()
                                .filter(opening -> opening.provision().equals(id))
                                .toList()))
                .toList();
    }

    private void check(Opening opening) {
        var term = proposal.provisions().get(opening.provision());
        if (term == null) {
            error(
                    "space.unknown-provision",
                    opening,
                    Phrase.of("There is no provision \"%s\".", opening.provision()),
                    Nearest.hint(opening.provision(), proposal.provisions().keySet()));
            return;
        }
        opening.field()
                .filter(field -> term.type().field(field).isEmpty())
                .ifPresent(field -> error(
                        "space.unknown-field",
                        opening,
                        Phrase.of(
                                "Unknown field \"%s\" in %s.",
                                field, term.type().name()),
                        Nearest.hint(field, term.type().fieldNames())));
    }

    private Slot slot(String id, List<Opening> open) {
        var options = new LinkedHashMap<Optional<Term>, Phrase>();
        var written = Optional.ofNullable(proposal.provisions().get(id));
        options.put(written, written.isPresent() ? GivenName.AS_WRITTEN.phrase() : Option.LEFT_OUT);
        var fields =
                open.stream().filter(opening -> opening.field().isPresent()).toList();
        written.ifPresent(term -> opened(term, fields)
                .forEach(settings -> changed(id, settings, fields).ifPresent(other -> {
                    // A label of a range that holds the written value says more than that it was written.
                    options.put(Optional.of(other), label(settings));
                })));
        file.alternatives().getOrDefault(id, Map.of()).forEach((label, term) -> {
            if (!options.containsKey(term) && isTaken(label, options.values())) {
                problems.error(
                        "space.label",
                        Place.of(file.file()),
                        Phrase.of("The alternative \"%s\" of \"%s\" is called like a value that is open.", label, id),
                        Phrase.of("Choose another name."));
            }
            options.putIfAbsent(term, Phrase.verbatim(label));
        });
        if (open.stream().anyMatch(opening -> opening.field().isEmpty())) {
            options.putIfAbsent(Optional.empty(), Option.LEFT_OUT);
        }
        var all = new ArrayList<Option>();
        options.forEach((term, label) -> all.add(new Option(label, term)));
        return new Slot(id, all);
    }

    private static Phrase label(List<FieldValue> settings) {
        return Phrase.listed(settings.stream().map(FieldValue::label).toList(), ", ");
    }

    /** Whether an option is called so already, in any language. */
    private static boolean isTaken(String label, Collection<Phrase> labels) {
        return labels.stream()
                .anyMatch(phrase -> Stream.of(Language.values())
                        .anyMatch(language -> phrase.in(language).equals(label)));
    }

    /** Every combination of the values of the open fields. */
    private List<List<FieldValue>> opened(Term term, List<Opening> fields) {
        if (fields.isEmpty()) {
            return List.of();
        }
        var combinations = List.of(List.<FieldValue>of());
        for (var opening : fields) {
            var field = opening.field().flatMap(term.type()::field).orElseThrow();
            var each = values.of(term, field, opening);
            var before = combinations;
            if ((long) before.size() * each.size() > MAX_OPTIONS) {
                error(
                        "space.limit",
                        opening,
                        Phrase.of("With this, \"%s\" has more than %s forms.", term.id(), MAX_OPTIONS),
                        Phrase.of("List the values: --open %s.%s=A,B,C.", term.id(), field.name()));
                return List.of();
            }
            combinations = before.stream()
                    .flatMap(settings -> each.stream().map(value -> {
                        var more = new ArrayList<>(settings);
                        more.add(value);
                        return List.copyOf(more);
                    }))
                    .toList();
        }
        return combinations;
    }

    /** The provision with these values; what is wrong with them is noted. */
    private Optional<Term> changed(String id, List<FieldValue> settings, List<Opening> fields) {
        var all = new ArrayList<>(proposal.changes());
        settings.forEach(value -> all.addAll(Change.set(setting(id, value))));
        try {
            return Optional.ofNullable(file.change(proposal, all).provisions().get(id));
        } catch (RefusedException refused) {
            refused.problems().stream()
                    .map(problem -> asTyped(problem, id, settings, fields))
                    .filter(problem -> !problems.all().contains(problem))
                    .forEach(problem -> problems.addAll(List.of(problem)));
            return Optional.empty();
        }
    }

    private static String setting(String id, FieldValue value) {
        return id + "." + value.field() + "=" + value.value();
    }

    /** The user opened a field, and typed no setting. */
    private static Problem asTyped(Problem problem, String id, List<FieldValue> settings, List<Opening> fields) {
        for (var i = 0; i < settings.size(); i++) {
            var typed = Change.set(setting(id, settings.get(i))).get(0).typed();
            if (problem.place().equals(Place.of(typed))) {
                return new Problem(
                        problem.code(),
                        problem.severity(),
                        Place.of(fields.get(i).written()),
                        problem.message(),
                        problem.hint());
            }
        }
        return problem;
    }

    private void error(String code, Opening opening, Phrase message, Phrase hint) {
        problems.error(code, Place.of(opening.written()), message, hint);
    }
}
