package stance.pack;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * The sum or the average of numbers as people write them. Drools adds up 32 bits or binary fractions: two large numbers
 * give a negative one, and 0.1 + 0.2 + 0.3 is another number than 0.3 + 0.2 + 0.1, so that the order of the provisions
 * would change the result.
 */
final class ExactFigure implements AccumulateFunction<ExactFigure.Numbers> {

    /** What the text that Drools compiles calls them. */
    static final String SUM = "exactSum";

    static final String AVERAGE = "exactAverage";

    private final boolean isAverage;

    private ExactFigure(boolean isAverage) {
        this.isAverage = isAverage;
    }

    static ExactFigure sum() {
        return new ExactFigure(false);
    }

    static ExactFigure average() {
        return new ExactFigure(true);
    }

    /** The numbers taken so far; belongs to one evaluation. */
    static final class Numbers implements Serializable {
        private static final long serialVersionUID = 1L;

        private BigDecimal total = BigDecimal.ZERO;
        private int count;
    }

    @Override
    public Numbers createContext() {
        return new Numbers();
    }

    @Override
    public void init(Numbers numbers) {
        numbers.total = BigDecimal.ZERO;
        numbers.count = 0;
    }

    @Override
    public void accumulate(Numbers numbers, Object value) {
        numbers.total = numbers.total.add(new BigDecimal(value.toString()));
        numbers.count++;
    }

    @Override
    public void reverse(Numbers numbers, Object value) {
        numbers.total = numbers.total.subtract(new BigDecimal(value.toString()));
        numbers.count--;
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public @Nullable Object getResult(Numbers numbers) {
        if (isAverage && numbers.count == 0) {
            return null;
        }
        var figure = isAverage
                ? numbers.total.divide(BigDecimal.valueOf(numbers.count), MathContext.DECIMAL64)
                : numbers.total;
        return figure.doubleValue();
    }

    @Override
    public Class<?> getResultType() {
        return Double.class;
    }

    /** What stands for it where compiled rules are kept. */
    private record Written(boolean average) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new ExactFigure(average);
        }
    }

    private Object writeReplace() {
        return new Written(isAverage);
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("Something else is written in its place.");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("Something else is written in its place.");
    }
}
