package org.streetwise.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The program's version: as the jar's manifest says (`Implementation-Version`), `development` outside a jar.
final class Version implements IVersionProvider {
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"streetwise " + number()};
    }
}
