/// The process and its terminal: streams, environment, colours, width, progress, exit codes.
///
/// [org.streetwise.cli.terminal.Surroundings] is all that a command knows of the machine; a test makes one of its own.
/// [org.streetwise.cli.terminal.Terminal] is where a command prints. Begin with these two.
package org.streetwise.cli.terminal;
