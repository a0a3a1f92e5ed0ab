package org.streetwise.cli;

/// Has memory tidied before it grows. The collector that is quickest takes more from the system as long as it may, and
/// comes to hold three times what a very large programme needs; no option of its own makes it tidy up first.
///
/// The launcher asks for it where there are very many cases.
final class Thrift implements Runnable {
    private static final String ASKED = "streetwise.thrift";

    private static final long MEGABYTE = 1 << 20;
    /// Up to this there is nothing to be gained.
    private static final long FREELY = 1_000 * MEGABYTE;
    /// How much may be added to what is really needed before it is asked again what that is.
    private static final long SLACK = 200 * MEGABYTE;

    private static final long PAUSE_MILLIS = 100;

    private long limit = FREELY;

    private Thrift() {}

    /// Watches from now on, if it is asked for.
    static void start() {
        if (Boolean.getBoolean(ASKED)) {
            Thread.ofPlatform().daemon().name("thrift").start(new Thrift());
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
