/// The entrance. Only here the program touches the machine: files, terminal, environment and clock. Nothing else uses
/// this package.
///
/// [org.streetwise.cli.Main] makes the compiler with its renderers, finds the command that was asked for, runs it and
/// returns the exit code; what is wrong with the command line itself, [org.streetwise.cli.UsageFault] says. Begin
/// there. The rooms:
///
/// - `command` has a class for each command and for the options that they share,
/// - `folder` reads a programme from the file system and names paths as a person finds them,
/// - `publish` writes files into the output folder: whole or not at all, and never over what somebody edited,
/// - `terminal` is what the program knows of the process and the terminal that it runs in,
/// - `answer` makes the tables of `lessons`, `cases` and `themes`.
package org.streetwise.cli;
