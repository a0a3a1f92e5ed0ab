package org.streetwise.know.value;

import java.util.regex.Pattern;

/// A code by which Statistics Netherlands (CBS) knows an area: `GM0599` a municipality, `WK059914` a district,
/// `BU05991432` a neighbourhood. The digits of a smaller area begin with those of the larger one. (CBS, Wijk- en
/// buurtkaart, "Codering gemeente, wijk en buurt".)
public record AreaCode(String value) {
    /// What codes look like, as a regular expression.
    public static final String FORM = "GM\\d{4}|WK\\d{6}|BU\\d{8}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public AreaCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("no area code: " + value);
        }
    }

    /// Whether a text can be a code.
    public static boolean isWellFormed(String text) {
        return PATTERN.matcher(text).matches();
    }

    /// The code of the municipality that the area lies in.
    public AreaCode municipality() {
        return new AreaCode("GM" + value.substring(2, 6));
    }

    @Override
    public String toString() {
        return value;
    }
}
