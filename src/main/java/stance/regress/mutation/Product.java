package stance.regress.mutation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Every way to choose one of each list, the last one changing first. */
final class Product {

    private Product() {}

    /** How many ways there are; at most the largest long. */
    static long size(List<? extends List<?>> lists) {
        var size = 1L;
        for (var list : lists) {
            if (list.isEmpty()) {
                return 0;
            }
            size = size > Long.MAX_VALUE / list.size() ? Long.MAX_VALUE : size * list.size();
        }
        return size;
    }

    /** The ways, in order. */
    static <T> Stream<List<T>> of(List<List<T>> lists) {
        return LongStream.range(0, size(lists)).mapToObj(number -> {
            var places = new int[lists.size()];
            var rest = number;
            for (var list = lists.size() - 1; list >= 0; list--) {
                var size = lists.get(list).size();
                places[list] = (int) (rest % size);
                rest /= size;
            }
            return IntStream.range(0, places.length)
                    .mapToObj(list -> lists.get(list).get(places[list]))
                    .toList();
        });
    }
}
