package org.streetwise.cli;

import java.util.Map;
import org.streetwise.report.Colours;

/// What `--color` can be told.
enum ColourChoice {
    /// On a terminal, unless `NO_COLOR` (no-color.org) is set or the terminal calls itself `dumb`.
    AUTO,
    ALWAYS,
    NEVER;

    Colours colours(boolean terminal, Map<String, String> environment) {
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
