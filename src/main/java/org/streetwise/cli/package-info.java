/// The entrance. Only this package touches the machine: files, terminal, environment and clock. No other package uses
/// it.
///
/// [org.streetwise.cli.Main] makes the compiler with its renderers, finds the command, runs it and returns the exit
/// code. [org.streetwise.cli.UsageFault] says what is wrong with a command line. Begin with these two. The packages:
///
/// - `command` has a class for each command and for the options that they share,
/// - `folder` reads a programme from the file system and prints paths as people know them,
/// - `publish` writes files into the output folder: whole or not at all, and never over a file that somebody edited,
/// - `terminal` is what the program knows of its process and terminal,
/// - `answer` makes the tables of `lessons`, `cases` and `themes`.
package org.streetwise.cli;
