package org.streetwise.cli;

import picocli.CommandLine.Command;

/// `streetwise style`.
@Command(
        name = "style",
        customSynopsis = "streetwise style import FILE [-o STYLESHEET]",
        description = "Makes stylesheets.")
final class StyleCommand extends CommandGroup {}
