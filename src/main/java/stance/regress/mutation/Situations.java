package stance.regress.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.check.FactTypes;
import stance.pack.cut.Compared;
import stance.pack.cut.Cuts;
import stance.pack.cut.Reads;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.VocabularyReader;
import stance.regress.witness.Untried;
import stance.scenario.Cells;

/**
 * The situations of a rule: for each of its patterns no fact, or one of every kind that the rules around it can tell
 * apart. Any field at which none of them looks has one value throughout.
 */
final class Situations {

    /** The most situations of a rule, and the most facts of one type. */
    static final int MAX_SITUATIONS = 20_000;

    /** How many facts are tried at most of those that an accumulation counts or sums up. */
    private static final int ACCUMULATED = 3;

    private final PolicyPack pack;
    private final List<Pattern> looking;
    private final LocalDate day;
    private final String actor;

    /**
     * Situations of rules of one stance.
     *
     * @param actor the id of the actor whose stance it is: the one party
     * @param day a day on which it applies
     * @param rules all that are to be told apart: those of the stance, and changed ones
     */
    Situations(PolicyPack pack, String actor, LocalDate day, List<RuleForm> rules) {
        this.pack = pack;
        this.actor = actor;
        this.day = day;
        this.looking = rules.stream().flatMap(RuleForm::patterns).toList();
    }

    /** Those of a rule, in an order that does not change. */
    Space of(RuleForm rule) {
        var untried = EnumSet.noneOf(Untried.class);
        var slots = slots(rule, untried);
        if (Product.size(slots) > MAX_SITUATIONS) {
            untried.add(Untried.ROOM);
        }
        return new Space(untried, () -> Product.of(slots).limit(MAX_SITUATIONS).map(this::situation));
    }

    /**
     * The situations of a rule.
     *
     * @param untried why there are others, which could tell more apart; nothing where these stand for all
     */
    record Space(Set<Untried> untried, Supplier<Stream<Situation>> situations) {}

    /** What stands in one place of a situation; nothing where a fact is left out. */
    private record Part(
            Optional<Term> term,
            boolean proposed,
            Optional<LocalDate> asOf,
            Optional<String> proposedBy,
            List<String> parties) {

        static final Part NOTHING = fact(Optional.empty(), true);

        static Part fact(Optional<Term> term, boolean proposed) {
            return new Part(term, proposed, Optional.empty(), Optional.empty(), List.of());
        }
    }

    private Situation situation(List<Part> parts) {
        var asOf = day;
        var proposedBy = Optional.<String>empty();
        var parties = List.of(actor);
        var provisions = new ArrayList<Term>();
        var context = new ArrayList<Term>();
        for (var part : parts) {
            part.term().ifPresent(term -> (part.proposed() ? provisions : context).add(term));
            if (part.asOf().isPresent()) {
                asOf = part.asOf().get();
                proposedBy = part.proposedBy();
                parties = part.parties();
            }
        }
        if (provisions.isEmpty()) {
            provisions.add(other());
        }
        return new Situation(asOf, proposedBy, parties, provisions, context);
    }

    /** What may stand in each place, and why that is not all. */
    private List<List<Part>> slots(RuleForm rule, Set<Untried> untried) {
        var slots = new ArrayList<List<Part>>();
        var names = new ArrayList<>(List.of(Cells.PACKAGE));
        var scenario = false;
        for (var condition : rule.conditions()) {
            for (var pattern : condition.eachPattern().toList()) {
                if (!pattern.type().equals(VocabularyReader.SCENARIO)) {
                    for (var copy = 0; copy < copies(condition, untried); copy++) {
                        slots.add(facts(pattern, name(pattern, names), untried));
                    }
                } else if (!scenario) {
                    scenario = true;
                    slots.add(scenarios(untried));
                }
            }
        }
        if (looking.stream().anyMatch(Reads::comparesBound)) {
            untried.add(Untried.COMPARED);
        }
        return slots;
    }

    /** How many facts are tried for a pattern; a figure over many facts could always be tried with one more. */
    private static int copies(Condition condition, Set<Untried> untried) {
        if (condition instanceof Accumulation) {
            untried.add(Untried.COUNTED);
            return ACCUMULATED;
        }
        return 1;
    }

    private List<Part> facts(Pattern pattern, String id, Set<Untried> untried) {
        var parts = new ArrayList<Part>();
        for (var type : pack.vocabulary().statable()) {
            if (pack.vocabulary().lineage(type).contains(pattern.type())) {
                parts.addAll(facts(type, id, untried));
            }
        }
        parts.add(Part.NOTHING);
        return parts;
    }

    private List<Part> facts(ProvisionType type, String id, Set<Untried> untried) {
        var values = type.fields().stream()
                .map(field -> values(field, Compared.of(lookingAt(type), field.name()), untried))
                .toList();
        if (Product.size(values) > MAX_SITUATIONS) {
            untried.add(Untried.ROOM);
        }
        var proposed = Compared.of(lookingAt(type), "proposed").isNothing() ? List.of(true) : List.of(true, false);
        return Product.of(values)
                .limit(MAX_SITUATIONS)
                .map(chosen -> term(id, type, chosen))
                .flatMap(term -> proposed.stream().map(is -> Part.fact(Optional.of(term), is)))
                .toList();
    }

    private List<Optional<Value>> values(Field field, Compared compared, Set<Untried> untried) {
        if (compared.isNothing()) {
            return List.of(Cuts.any(field, day));
        } else if (!Cuts.areAll(field, compared)) {
            untried.add(Untried.ROOM);
        }
        return Cuts.of(field, compared, day);
    }

    private static Term term(String id, ProvisionType type, List<Optional<Value>> chosen) {
        Map<String, Value> values = new LinkedHashMap<>();
        IntStream.range(0, chosen.size())
                .forEach(place -> chosen.get(place)
                        .ifPresent(value -> values.put(type.fields().get(place).name(), value)));
        return new Term(id, type, values);
    }

    private List<Pattern> lookingAt(ProvisionType type) {
        var lineage = pack.vocabulary().lineage(type);
        return looking.stream()
                .filter(pattern -> lineage.contains(pattern.type()))
                .toList();
    }

    /** The days, proposers and parties that the rules can tell apart. */
    private List<Part> scenarios(Set<Untried> untried) {
        var patterns = looking.stream()
                .filter(pattern -> pattern.type().equals(VocabularyReader.SCENARIO))
                .toList();
        var type =
                FactTypes.of(pack.vocabulary()).type(VocabularyReader.SCENARIO).orElseThrow();
        var days = Cuts.of(type.field("asOf").orElseThrow(), Compared.of(patterns, "asOf"), day).stream()
                .flatMap(Optional::stream)
                .map(value -> LocalDate.parse(value.words()))
                .toList();
        var actors = List.copyOf(pack.actors().keySet());
        var proposers = new ArrayList<Optional<String>>();
        if (!Compared.of(patterns, "proposedBy").isNothing()) {
            actors.forEach(proposer -> proposers.add(Optional.of(proposer)));
        }
        proposers.add(Optional.empty());
        var parties = List.of(List.of(actor));
        if (!Compared.of(patterns, "parties").isNothing()) {
            parties = List.of(actors, List.of(actor));
            untried.add(Untried.PARTIES);
        }
        var groups = parties;
        return days.stream()
                .flatMap(asOf -> proposers.stream()
                        .flatMap(proposer -> groups.stream()
                                .map(those -> new Part(Optional.empty(), true, Optional.of(asOf), proposer, those))))
                .toList();
    }

    /** A provision of which none of the rules speaks, if there is one. */
    private Term other() {
        var types = pack.vocabulary().statable();
        var type = types.stream()
                .filter(each -> {
                    var lineage = pack.vocabulary().lineage(each);
                    return looking.stream().noneMatch(pattern -> lineage.contains(pattern.type()));
                })
                .findFirst()
                .orElse(types.get(0));
        return term(
                "other",
                type,
                type.fields().stream().map(field -> Cuts.any(field, day)).toList());
    }

    private static String name(Pattern pattern, List<String> taken) {
        var type = pattern.type();
        var name = pattern.binding()
                .map(binding -> binding.substring(1))
                .orElse(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
        var unique = Stream.concat(
                        Stream.of(name),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + number))
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        taken.add(unique);
        return unique;
    }
}
