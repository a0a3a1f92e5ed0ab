package org.streetwise.cli.terminal;

import java.util.Map;
import org.streetwise.report.Colours;

/// The values of `--color`.
public enum ColourChoice {
    /// On a terminal, unless `NO_COLOR` (no-color.org) is set or `TERM` is `dumb`.
    AUTO,
    ALWAYS,
    NEVER;

    /// Whether to write in colour.
    ///
    /// @param terminal whether a person reads on a terminal
    public Colours colours(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> Colours.ANSI;
            case NEVER -> Colours.NONE;
            case AUTO -> terminal && allowed(environment) ? Colours.ANSI : Colours.NONE;
        };
    }

    private static boolean allowed(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
