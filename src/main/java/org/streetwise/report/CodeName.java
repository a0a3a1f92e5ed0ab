package org.streetwise.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;

/// A code's name as forms want it that know no pages of explanation.
final class CodeName {
    private CodeName() {}

    /// `UnknownTheme`.
    static String joined(Code code) {
        return Arrays.stream(code.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /// `Unknown theme`.
    static String words(Code code) {
        return code.name().charAt(0)
                + code.name().substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
