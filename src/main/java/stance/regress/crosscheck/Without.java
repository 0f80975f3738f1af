package stance.regress.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists that lack something of a list. */
final class Without {

    private Without() {}

    /** Without each element in turn. */
    static <T> Stream<List<T>> eachOne(List<T> all) {
        return parts(all, 1);
    }

    /** Without half of them, a quarter, and so on down to one: what takes most away comes first. */
    static <T> Stream<List<T>> parts(List<T> all) {
        return Stream.iterate(all.size() / 2, size -> size > 0, size -> size / 2)
                .flatMap(size -> parts(all, size));
    }

    /** With each element in turn changed in every way that there is. */
    static <T> Stream<List<T>> changed(List<T> all, Function<T, Stream<T>> changes) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(at -> changes.apply(all.get(at)).map(other -> {
                    var changed = new ArrayList<>(all);
                    changed.set(at, other);
                    return changed;
                }));
    }

    private static <T> Stream<List<T>> parts(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> {
                    var rest = new ArrayList<>(all);
                    rest.subList(from, Math.min(all.size(), from + size)).clear();
                    return rest;
                });
    }
}
