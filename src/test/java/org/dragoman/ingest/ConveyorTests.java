package org.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConveyorTests {

    private static void numbers(int upTo, Consumer<Integer> to) {
        IntStream.range(0, upTo).forEach(to::accept);
    }

    @Test
    void keepsTheOrderWhateverTheWorkTakes() throws IOException {
        List<Integer> out = new ArrayList<>();
        new Conveyor(4).run(to -> numbers(500, to), ConveyorTests::slowForSome, out::add);
        assertThat(out).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    private static Integer slowForSome(Integer number) {
        if (number % 50 == 0) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return number;
    }

    @Test
    void takesInNoMoreThanItCanCarry() throws IOException {
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        new Conveyor(2)
                .run(
                        to -> numbers(1000, number -> {
                            handedOver.incrementAndGet();
                            to.accept(number);
                        }),
                        number -> number,
                        number -> most.accumulateAndGet(handedOver.get() - taken.getAndIncrement(), Math::max));
        assertThat(taken).hasValue(1000);
        assertThat(most.get()).isLessThan(30);
    }

    @Test
    void handsOnWhatCameBeforeTheSourceBroke() {
        List<Integer> out = new ArrayList<>();
        assertThatThrownBy(() -> new Conveyor(2)
                        .run(
                                (Consumer<Integer> to) -> {
                                    numbers(10, to);
                                    throw new IOException("the disk is gone");
                                },
                                number -> number,
                                out::add))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(out).hasSize(10);
    }

    @Test
    void endsWithTheFailureOfTheWork() {
        assertThatThrownBy(() -> new Conveyor(2)
                        .<Integer, Integer>run(to -> numbers(1000, to), number -> 1 / (number - 500), number -> {}))
                .isInstanceOf(ArithmeticException.class);
    }
}
