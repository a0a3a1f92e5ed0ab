package org.streetwise.cli.terminal;

import java.util.Optional;

/// The program's version as the jar's manifest gives it (`Implementation-Version`), or `development` outside a jar.
public final class Version {
    private Version() {}

    /// The version number alone: `1.4.0`.
    public static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
