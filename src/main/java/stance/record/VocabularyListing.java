package stance.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;

/**
 * What proposals of a pack may contain, in the order of the declarations.
 *
 * @param enums those that the fields of these types use
 */
public record VocabularyListing(PolicyPack pack, List<Entry> types, List<EnumType> enums) {

    /** Keeps its own copies. */
    public VocabularyListing {
        types = List.copyOf(types);
        enums = List.copyOf(enums);
    }

    /**
     * These types of a pack.
     *
     * @param names names of types of the pack; none for all of them
     */
    public static VocabularyListing of(PolicyPack pack, List<String> names) {
        var types = pack.vocabulary().types().values().stream()
                .filter(type -> names.isEmpty() || names.contains(type.name()))
                .toList();
        var used = new LinkedHashSet<String>();
        types.forEach(type -> type.fields()
                .forEach(field -> field.type().enumType().map(EnumType::name).ifPresent(used::add)));
        var enums = pack.vocabulary().enums().values().stream()
                .filter(choices -> used.contains(choices.name()))
                .toList();
        return new VocabularyListing(
                pack, types.stream().map(type -> Entry.of(type, pack)).toList(), enums);
    }

    /** The stances of a pack that look at one of these types, each once. */
    static List<Stance> stances(PolicyPack pack, List<String> names) {
        return of(pack, names).types().stream()
                .flatMap(entry -> entry.stances().stream())
                .distinct()
                .toList();
    }

    /**
     * Those of its types that speak of something: in their names, their documentation, their fields or choices.
     *
     * @param text whatever the case
     */
    public VocabularyListing matching(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        var found = types.stream()
                .filter(entry -> entry.speaksOf(wanted))
                .map(entry -> entry.type().name())
                .toList();
        return found.isEmpty() ? new VocabularyListing(pack, List.of(), List.of()) : of(pack, found);
    }

    /**
     * One type of provision.
     *
     * @param members the types that extend it, where it is a family
     * @param stances the stances whose rules look at it, by its name or by that of a family that it belongs to
     */
    public record Entry(ProvisionType type, List<String> members, List<Stance> stances) {

        /** Keeps its own copies. */
        public Entry {
            members = List.copyOf(members);
            stances = List.copyOf(stances);
        }

        private boolean speaksOf(String wanted) {
            return words().anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
        }

        private Stream<String> words() {
            return Stream.concat(
                    Stream.of(
                                    Stream.of(type.name()),
                                    type.doc().all(),
                                    type.phrase().stream().flatMap(Translated::all))
                            .flatMap(words -> words),
                    type.fields().stream().flatMap(Entry::words));
        }

        private static Stream<String> words(Field field) {
            var choices = field.type().enumType().stream()
                    .flatMap(list -> list.labels().entrySet().stream())
                    .flatMap(choice -> Stream.concat(
                            Stream.of(choice.getKey()), choice.getValue().all()));
            return Stream.of(
                            Stream.of(field.name()),
                            field.label().all(),
                            field.doc().all(),
                            choices)
                    .flatMap(words -> words);
        }

        private static Entry of(ProvisionType type, PolicyPack pack) {
            var members = pack.vocabulary().types().values().stream()
                    .filter(other -> other.parent().filter(type.name()::equals).isPresent())
                    .map(ProvisionType::name)
                    .toList();
            var names = Stream.iterate(
                            Optional.of(type),
                            Optional::isPresent,
                            known -> known.flatMap(ProvisionType::parent).flatMap(pack.vocabulary()::type))
                    .flatMap(Optional::stream)
                    .map(ProvisionType::name)
                    .toList();
            var stances = pack.stances().stream()
                    .filter(stance -> stance.rules().stream()
                            .flatMap(rule -> rule.form().patterns())
                            .anyMatch(pattern -> names.contains(pattern.type())))
                    .toList();
            return new Entry(type, members, stances);
        }
    }
}
