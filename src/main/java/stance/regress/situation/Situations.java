package stance.regress.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.check.FactTypes;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.VocabularyReader;
import stance.scenario.Cells;

/**
 * The situations of a rule: for each of its patterns no fact, or one of every kind that the rules around it can tell
 * apart. Any field at which none of them looks has one value throughout.
 */
public final class Situations {

    /** The most situations of a rule, and the most facts of one type. */
    public static final int MAX_SITUATIONS = 20_000;

    private final PolicyPack pack;
    private final List<Pattern> looking;
    private final FieldChoices choices;
    private final LocalDate day;
    private final String actor;

    /**
     * Situations of rules of one stance.
     *
     * @param actor the id of the actor whose stance it is: the one party
     * @param day a day on which it applies
     * @param rules all that are to be told apart: those of the stance, and changed ones
     */
    public Situations(PolicyPack pack, String actor, LocalDate day, List<RuleForm> rules) {
        this.pack = pack;
        this.actor = actor;
        this.day = day;
        this.looking = rules.stream().flatMap(RuleForm::patterns).toList();
        this.choices = new FieldChoices(day);
    }

    /** Those of a rule, in an order that does not change. */
    public Space of(RuleForm rule) {
        var slots = slots(rule);
        var parts = slots.stream().map(Slot::parts).toList();
        var isWhole = slots.stream().allMatch(Slot::whole) && Product.size(parts) <= MAX_SITUATIONS;
        return new Space(isWhole, () -> Product.of(parts).limit(MAX_SITUATIONS).map(this::situation));
    }

    /**
     * The situations of a rule.
     *
     * @param whole whether they are all that there are
     */
    public record Space(boolean whole, Supplier<Stream<Situation>> situations) {}

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

    /** What may stand in one place; not all of it where that is too much. */
    private record Slot(List<Part> parts, boolean whole) {}

    private List<Slot> slots(RuleForm rule) {
        var slots = new ArrayList<Slot>();
        var names = new ArrayList<>(List.of(Cells.PACKAGE));
        var scenario = false;
        for (var pattern : rule.patterns().toList()) {
            if (!pattern.type().equals(VocabularyReader.SCENARIO)) {
                slots.add(facts(pattern, name(pattern, names)));
            } else if (!scenario) {
                scenario = true;
                slots.add(new Slot(scenarios(), true));
            }
        }
        return slots;
    }

    private Slot facts(Pattern pattern, String id) {
        var parts = new ArrayList<Part>();
        var isWhole = true;
        for (var type : pack.vocabulary().statable()) {
            if (pack.vocabulary().lineage(type).contains(pattern.type())) {
                var facts = facts(type, id);
                parts.addAll(facts.parts());
                isWhole &= facts.whole();
            }
        }
        parts.add(Part.NOTHING);
        return new Slot(parts, isWhole);
    }

    private Slot facts(ProvisionType type, String id) {
        var looks = looks(type);
        var values = type.fields().stream()
                .map(field -> looks.at(field.name())
                        .map(look -> choices.of(field, look))
                        .orElseGet(() -> List.of(choices.any(field))))
                .toList();
        var proposed = looks.at("proposed").isPresent() ? List.of(true, false) : List.of(true);
        var parts = Product.of(values)
                .limit(MAX_SITUATIONS)
                .map(chosen -> term(id, type, chosen))
                .flatMap(term -> proposed.stream().map(is -> Part.fact(Optional.of(term), is)))
                .toList();
        var isWhole = type.fields().stream()
                .allMatch(field -> looks.at(field.name())
                        .map(look -> FieldChoices.isWhole(field, look))
                        .orElse(true));
        return new Slot(parts, isWhole && Product.size(values) <= MAX_SITUATIONS);
    }

    private static Term term(String id, ProvisionType type, List<Optional<Value>> chosen) {
        Map<String, Value> values = new LinkedHashMap<>();
        IntStream.range(0, chosen.size())
                .forEach(place -> chosen.get(place)
                        .ifPresent(value -> values.put(type.fields().get(place).name(), value)));
        return new Term(id, type, values);
    }

    private Looks looks(ProvisionType type) {
        var lineage = pack.vocabulary().lineage(type);
        var looks = new Looks();
        looking.stream().filter(pattern -> lineage.contains(pattern.type())).forEach(looks::add);
        return looks;
    }

    /** The days, proposers and parties that the rules can tell apart. */
    private List<Part> scenarios() {
        var looks = new Looks();
        looking.stream()
                .filter(pattern -> pattern.type().equals(VocabularyReader.SCENARIO))
                .forEach(looks::add);
        var type =
                FactTypes.of(pack.vocabulary()).type(VocabularyReader.SCENARIO).orElseThrow();
        var days = looks.at("asOf").stream()
                .flatMap(look -> choices.of(type.field("asOf").orElseThrow(), look).stream())
                .flatMap(Optional::stream)
                .map(value -> LocalDate.parse(value.words()))
                .toList();
        var actors = List.copyOf(pack.actors().keySet());
        var proposers = new ArrayList<Optional<String>>();
        if (looks.at("proposedBy").isPresent()) {
            actors.forEach(proposer -> proposers.add(Optional.of(proposer)));
        }
        proposers.add(Optional.empty());
        var parties = looks.at("parties").isPresent() ? List.of(actors, List.of(actor)) : List.of(List.of(actor));
        return (days.isEmpty() ? List.of(day) : days)
                .stream()
                        .flatMap(asOf -> proposers.stream()
                                .flatMap(proposer -> parties.stream()
                                        .map(those ->
                                                new Part(Optional.empty(), true, Optional.of(asOf), proposer, those))))
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
        return term("other", type, type.fields().stream().map(choices::any).toList());
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
