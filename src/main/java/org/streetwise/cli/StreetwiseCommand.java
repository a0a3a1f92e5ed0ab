package org.streetwise.cli;

import picocli.CommandLine.Command;

/// `streetwise` itself.
@Command(
        name = "streetwise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Builds publications of neighbourhoods' lessons from a folder of case files.")
final class StreetwiseCommand {}
