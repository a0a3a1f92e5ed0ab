package org.streetwise.cli;

/// Collects garbage before the heap grows. The fastest collector takes memory from the system for as long as it may,
/// and ends up with three times what a very large programme needs. None of its options makes it collect first.
///
/// The launcher asks for this if there are very many cases.
final class EarlyCollection implements Runnable {
    private static final String ASKED = "streetwise.thrift";

    private static final long MEGABYTE = 1 << 20;
    /// Below this heap size, collecting gains nothing.
    private static final long FREELY = 1_000 * MEGABYTE;
    /// How much the heap may grow beyond what is in use before it is collected again.
    private static final long SLACK = 200 * MEGABYTE;

    private static final long PAUSE_MILLIS = 100;

    private long limit = FREELY;

    private EarlyCollection() {}

    /// Starts watching the heap, if the launcher asked for it.
    static void start() {
        if (Boolean.getBoolean(ASKED)) {
            Thread.ofPlatform().daemon().name("thrift").start(new EarlyCollection());
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                if (used() > limit) {
                    System.gc();
                    limit = Math.max(FREELY, used() + SLACK);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long used() {
        Runtime memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
