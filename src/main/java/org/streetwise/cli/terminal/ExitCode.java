package org.streetwise.cli.terminal;

/// What the process says to the shell or to CI when it ends.
public enum ExitCode {
    /// Everything asked for was done.
    DONE(0),
    /// The source has faults that forbid publishing.
    FAULTS(1),
    /// The command itself is wrong: an unknown option, no programme here.
    USAGE(2),
    /// A fault of the program itself (`EX_SOFTWARE` of sysexits.h).
    BUG(70),
    /// Reading or writing failed, memory ran out, or a file was kept (`EX_IOERR` of sysexits.h).
    OUTPUT(74),
    /// Stopped from the keyboard: 128 and SIGINT's number, as shells and the JVM itself count.
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// As the shell sees it.
    public int number() {
        return number;
    }
}
