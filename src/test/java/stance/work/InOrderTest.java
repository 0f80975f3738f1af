package stance.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Work on several threads")
@Timeout(20)
class InOrderTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void hasItsResultsInTheOrderOfWhatWasGiven(int threads) {
        var done = ConcurrentHashMap.<Integer>newKeySet();

        assertThat(InOrder.map(numbers(1000), number -> number * 2, threads, done::add))
                .isEqualTo(numbers(1000).stream().map(number -> number * 2).toList());
        assertThat(done).hasSize(1000).contains(1, 1000);
        assertThat(InOrder.map(List.<Integer>of(), number -> number, threads, done::add))
                .isEmpty();
    }

    @Test
    void isDoneByTheThreadThatAsksAndOthers() {
        var both = new CyclicBarrier(2);
        var threads = ConcurrentHashMap.<Thread>newKeySet();

        InOrder.map(numbers(2), number -> meet(both, threads), 2, done -> {});

        assertThat(threads).hasSize(2).contains(Thread.currentThread());
    }

    private static boolean meet(CyclicBarrier both, Set<Thread> threads) {
        threads.add(Thread.currentThread());
        try {
            both.await();
        } catch (Exception unmet) {
            throw new IllegalStateException(unmet);
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void endsWithTheFirstResultThatIsTheLastOneWanted(int threads) {
        var begun = new AtomicInteger();

        var results = InOrder.mapUntil(
                numbers(10_000),
                number -> {
                    begun.incrementAndGet();
                    return number;
                },
                number -> number % 10 == 7,
                threads,
                done -> {});

        assertThat(results).isEqualTo(numbers(8));
        assertThat(begun.get()).isLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void failsAsTheFirstThatFails(int threads) {
        assertThatThrownBy(() -> InOrder.map(
                        numbers(100),
                        number -> {
                            if (number % 10 == 7) {
                                throw new IllegalArgumentException("It is " + number);
                            }
                            return number;
                        },
                        threads,
                        done -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("It is 7");
    }

    @Test
    void mayAskForMoreOfIt() {
        var sums = InOrder.map(
                numbers(50),
                number -> InOrder.map(numbers(number), each -> each, 4, done -> {})
                        .size(),
                4,
                done -> {});

        assertThat(sums).isEqualTo(numbers(50));
    }

    @RepeatedTest(20)
    void isStoppedInAllThreadsWithTheOneThatAsks() throws Exception {
        var atWork = new AtomicInteger();
        var begun = new CountDownLatch(3);
        var thrown = new AtomicReference<Throwable>();
        var left = new AtomicInteger(-1);
        var asking = new Thread(() -> {
            try {
                InOrder.each(
                        numbers(100),
                        number -> {
                            atWork.incrementAndGet();
                            begun.countDown();
                            try {
                                while (true) {
                                    StoppedException.ifInterrupted();
                                }
                            } finally {
                                atWork.decrementAndGet();
                            }
                        },
                        3);
            } catch (StoppedException stopped) {
                thrown.set(stopped);
                left.set(atWork.get());
            }
        });
        asking.setDaemon(true);
        asking.start();
        try {
            begun.await();
        } finally {
            asking.interrupt();
        }
        asking.join();

        assertThat(thrown.get()).isInstanceOf(StoppedException.class);
        assertThat(left).hasValue(0);
        // Who helped is not interrupted at other work.
        InOrder.each(numbers(100), number -> StoppedException.ifInterrupted(), 3);
    }

    @Test
    void isNotBegunByAThreadThatIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> InOrder.map(numbers(3), number -> number, 2, done -> {}))
                    .isInstanceOf(StoppedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
