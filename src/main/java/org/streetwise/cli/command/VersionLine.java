package org.streetwise.cli.command;

import org.streetwise.cli.terminal.Version;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"streetwise " + Version.number()};
    }
}
