package org.streetwise.cli.terminal;

/// The code with which the process ends, for the shell or CI.
public enum ExitCode {
    /// Everything that was asked for was done.
    DONE(0),
    /// The source has faults that forbid publishing.
    FAULTS(1),
    /// The command itself is wrong: an unknown option, no programme here.
    USAGE(2),
    /// A fault of the program itself (`EX_SOFTWARE` of sysexits.h).
    BUG(70),
    /// Reading or writing failed, memory ran out, or a file was not replaced (`EX_IOERR` of sysexits.h).
    OUTPUT(74),
    /// Stopped from the keyboard: 128 plus the number of SIGINT, as shells and the JVM report it.
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The number that the shell sees.
    public int number() {
        return number;
    }
}
