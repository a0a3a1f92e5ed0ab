package org.streetwise.print.layout;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// Makes things for a consumer that takes them one after the other, and makes some of them ahead of time: on other
/// processors, if there are any, and on the consumer's own thread instead of letting it wait. The result does not
/// depend on which thread made what.
public final class WorkAhead {
    /// How many small things are in memory at once.
    private static final int WINDOW = 64;

    private WorkAhead() {}

    /// What is done with each thing, in order.
    @FunctionalInterface
    public interface Taker<T> {
        void take(T made) throws IOException;
    }

    /// Makes `count` things and hands them over in order, on the caller's thread.
    ///
    /// @param make makes the thing with that number, from 0; any thread may call it
    public static <T> void inOrder(int count, IntFunction<T> make, Taker<T> taker) throws IOException {
        inOrder(count, _ -> 1, WINDOW, make, taker);
    }

    /// The same for things of different sizes.
    ///
    /// @param size the size of the thing with that number
    /// @param room the total size that may be in memory at once, apart from the thing being taken and the one behind it
    public static <T> void inOrder(int count, IntUnaryOperator size, int room, IntFunction<T> make, Taker<T> taker)
            throws IOException {
        Deque<FutureTask<T>> begun = new ArrayDeque<>();
        try {
            int next = 0;
            int held = 0;
            for (int taken = 0; taken < count; taken++) {
                while (next < count && (next < taken + 2 || held + size.applyAsInt(next) <= room)) {
                    int number = next++;
                    held += size.applyAsInt(number);
                    FutureTask<T> task = new FutureTask<>(() -> make.apply(number));
                    begun.add(task);
                    ForkJoinPool.commonPool().execute(task);
                }
                taker.take(made(begun));
                begun.remove();
                held -= size.applyAsInt(taken);
            }
        } finally {
            begun.forEach(task -> task.cancel(false));
        }
    }

    /// The same, as a list.
    static <T> List<T> all(int count, IntFunction<T> make) {
        List<T> all = new ArrayList<>(count);
        try {
            inOrder(count, make, all::add);
        } catch (IOException e) {
            throw new AssertionError("a list takes everything", e);
        }
        return all;
    }

    /// The first thing. While another thread makes it, this thread makes those behind it; a task that runs or has run
    /// does not run again.
    private static <T> T made(Deque<FutureTask<T>> begun) {
        FutureTask<T> first = begun.element();
        for (FutureTask<T> task : begun) {
            if (first.isDone()) {
                break;
            }
            task.run();
        }
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(cause);
        }
    }
}
