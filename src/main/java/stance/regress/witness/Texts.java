package stance.regress.witness;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Text;
import stance.pack.record.PartialDate;
import stance.pack.vocabulary.Value;

/** The texts and dates of a field that rules tell apart: those that they name, and some that they do not. */
final class Texts {

    private static final String OTHER = "something else";

    private Texts() {}

    static List<Value> words(List<Operand> named) {
        return Stream.concat(texts(named), Stream.of(OTHER))
                .distinct()
                .<Value>map(Value.Text::new)
                .toList();
    }

    /** With the days before and after. */
    static List<Value> dates(List<Operand> named, LocalDate usual) {
        var days = new TreeSet<LocalDate>();
        texts(named).flatMap(text -> PartialDate.parseDay(text).stream()).forEach(days::add);
        if (days.isEmpty()) {
            days.add(usual);
        }
        return days.stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .distinct()
                .sorted()
                .<Value>map(day -> new Value.Text(day.toString()))
                .toList();
    }

    private static Stream<String> texts(List<Operand> named) {
        return named.stream().filter(Text.class::isInstance).map(operand -> ((Text) operand).text());
    }
}
