/// The commands of the program, and the options that they share. Each command is a picocli class: its annotations hold
/// its help, its fields are its options, and its `call` returns the exit code.
///
/// The commands about a programme extend [org.streetwise.cli.command.ProgrammeCommand], which finds the programme,
/// watches the compiler and prints what it found. Those that answer questions extend
/// [org.streetwise.cli.command.QueryCommand], which also chooses between terminal, CSV, JSON and workbook.
/// [org.streetwise.cli.UsageFault] says what is wrong with a command line itself. Begin with
/// [org.streetwise.cli.command.BuildCommand].
package org.streetwise.cli.command;
