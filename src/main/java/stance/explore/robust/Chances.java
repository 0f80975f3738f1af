package stance.explore.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stance.evaluate.Applicability;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.Proposal;

/** Finds which assumption counts for which stance. */
final class Chances {

    private static final String OPTION = "--holds";

    private final PolicyPack pack;
    private final List<Stance> heard;
    private final Problems problems = new Problems();

    private Chances(Proposal base, Applicability applicability) {
        this.pack = base.pack();
        this.heard = pack.stances().stream()
                .filter(stance -> base.parties().contains(stance.actor().id()))
                .filter(stance -> applicability.applies(stance.id()))
                .toList();
    }

    /**
     * By id of a stance of a party that applies, the assumption that counts for it.
     *
     * @throws RefusedException if an assumption names nothing that the pack has, or if two differ on a stance that neither
     *     names more closely
     */
    static Map<String, Holding> of(List<Holding> holds, Proposal base, Applicability applicability) {
        var chances = new Chances(base, applicability);
        var all = chances.of(holds);
        chances.problems.refuseErrors();
        return all;
    }

    /** How closely a name says which stances are meant, from the least. */
    private enum Rank {
        EVERYTHING,
        GROUP,
        STANCE
    }

    private record Named(Holding holding, Rank rank, Predicate<Stance> stances) {}

    private record Pair(Holding one, Holding other) {}

    private Map<String, Holding> of(List<Holding> holds) {
        var named = holds.stream().flatMap(holding -> named(holding).stream()).toList();
        var chances = new TreeMap<String, Holding>();
        var differing = new LinkedHashMap<Pair, List<String>>();
        for (var stance : heard) {
            var closest = closest(named, stance);
            for (var holding : closest) {
                var other = chances.putIfAbsent(stance.id(), holding);
                if (other != null && other.probability().compareTo(holding.probability()) != 0) {
                    differing
                            .computeIfAbsent(new Pair(other, holding), first -> new ArrayList<>())
                            .add(stance.id());
                }
            }
        }
        differing.forEach(this::refuse);
        return chances;
    }

    private static List<Holding> closest(List<Named> named, Stance stance) {
        var meant = named.stream().filter(each -> each.stances().test(stance)).toList();
        var rank = meant.stream().map(Named::rank).reduce((one, other) -> one.compareTo(other) > 0 ? one : other);
        return meant.stream()
                .filter(each -> rank.filter(each.rank()::equals).isPresent())
                .map(Named::holding)
                .toList();
    }

    /** What an assumption names: the pack's own names come first. */
    private Optional<Named> named(Holding holding) {
        var name = holding.name();
        var constant = name.replace('-', '_').toUpperCase(Locale.ROOT);
        var found = Stream.<Optional<Named>>of(
                        pack.stance(name).map(stance -> new Named(holding, Rank.STANCE, stance::equals)),
                        Optional.ofNullable(pack.actors().get(name))
                                .map(actor -> new Named(
                                        holding,
                                        Rank.GROUP,
                                        stance -> stance.actor().equals(actor))),
                        Stream.of(Basis.values())
                                .filter(basis -> basis.name().equals(constant))
                                .findFirst()
                                .map(basis -> new Named(holding, Rank.GROUP, stance -> stance.basis() == basis)),
                        Stream.of(Strength.values())
                                .filter(strength -> strength.name().equals(constant))
                                .findFirst()
                                .map(strength ->
                                        new Named(holding, Rank.GROUP, stance -> stance.strength() == strength)),
                        Optional.of(new Named(holding, Rank.EVERYTHING, stance -> true))
                                .filter(every -> name.equals(Holding.EVERYTHING)))
                .flatMap(Optional::stream)
                .findFirst();
        if (found.isEmpty()) {
            problems.error(
                    "robust.unknown-name",
                    place(holding),
                    Phrase.of("There is no stance, actor, basis or strength \"%s\" in %s.", name, pack.id()),
                    Nearest.hint(name, known()));
        }
        return found;
    }

    private List<String> known() {
        return Stream.of(
                        Stream.of(Basis.values()).map(Basis::name),
                        Stream.of(Strength.values()).map(Strength::name),
                        pack.actors().keySet().stream(),
                        pack.stances().stream().map(Stance::id))
                .flatMap(each -> each)
                .toList();
    }

    private void refuse(Pair pair, List<String> stances) {
        var first = stances.get(0);
        problems.error(
                "robust.differing",
                place(pair.other()),
                stances.size() == 1
                        ? Phrase.of("%s says otherwise of %s.", pair.one().typed(), first)
                        : Phrase.of(
                                "%s says otherwise of %s and %s more.",
                                pair.one().typed(), first, stances.size() - 1),
                Phrase.of(
                        "Say it of the stance itself: --holds %s=%s.",
                        first, pair.other().probability()));
    }

    private static Place place(Holding holding) {
        return Place.of(OPTION + " " + holding.typed());
    }
}
