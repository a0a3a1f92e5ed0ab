package org.streetwise.cli.command;

import picocli.CommandLine.Command;

/// `streetwise style`.
@Command(
        name = "style",
        customSynopsis = "streetwise style import DOCUMENT [-o FILE]",
        description = "Makes stylesheets.")
public final class StyleCommand extends CommandGroup {}
