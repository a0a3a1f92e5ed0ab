package org.streetwise.cli;

import picocli.CommandLine.Command;

/// `streetwise style`.
@Command(
        name = "style",
        customSynopsis = "streetwise style import DOCUMENT [-o FILE]",
        description = "Makes stylesheets.")
final class StyleCommand extends CommandGroup {}
