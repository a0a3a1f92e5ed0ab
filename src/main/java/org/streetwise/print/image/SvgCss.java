package org.streetwise.print.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads CSS as drawing programs write it, and writes again what was understood of it. What was understood whole keeps
/// its spaces and line breaks.
final class SvgCss {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("[\\w\\s.#*,>+~\\-\\x{80}-\\x{10FFFF}]++");

    /// @param selectors such as `.a, g > path`
    record Rule(String selectors, List<Declaration> declarations) {}

    /// @param property in lower case
    record Declaration(String property, String value) {}

    private SvgCss() {}

    /// CSS without comments. A space replaces each, so that it still separates words.
    static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll(" ");
    }

    /// The rules of a stylesheet that were understood.
    static String kept(String css) {
        StringBuilder kept = new StringBuilder();
        String text = withoutComments(css);
        int at = 0;
        while (at < text.length()) {
            int open = at;
            while (open < text.length() && text.charAt(open) != '{' && text.charAt(open) != ';') {
                open++;
            }
            String selectors = text.substring(at, open);
            if (open == text.length()) {
                kept.append(selectors.isBlank() ? selectors : "");
                break;
            }
            if (text.charAt(open) == ';') {
                // A statement such as `@charset`.
                at = open + 1;
                continue;
            }
            int end = end(text, open);
            String body = text.substring(open + 1, end);
            if (SELECTORS.matcher(selectors).matches() && !selectors.isBlank() && body.indexOf('{') < 0) {
                kept.append(selectors).append('{').append(keptInRule(body)).append('}');
            }
            at = end + 1;
        }
        return kept.toString();
    }

    /// Where a block ends with all blocks in it.
    private static int end(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : 0;
            if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /// The declarations of a `style` attribute that were understood.
    ///
    /// @param css without comments
    static String keptInRule(String css) {
        List<String> kept = new ArrayList<>();
        for (String each : css.split(";", -1)) {
            int colon = each.indexOf(':');
            boolean understood = colon >= 0
                    && SvgValue.isKeptInCss(
                            each.substring(0, colon).strip().toLowerCase(Locale.ROOT), each.substring(colon + 1));
            if (understood || each.isBlank()) {
                kept.add(each);
            }
        }
        return String.join(";", kept);
    }

    /// The rules of a stylesheet that [#kept(String)] wrote.
    static List<Rule> rules(String css) {
        List<Rule> rules = new ArrayList<>();
        for (String each : css.split("\\}")) {
            int open = each.indexOf('{');
            if (open >= 0) {
                rules.add(new Rule(each.substring(0, open), declarations(each.substring(open + 1))));
            }
        }
        return rules;
    }

    /// The declarations that [#keptInRule(String)] wrote.
    static List<Declaration> declarations(String css) {
        List<Declaration> declarations = new ArrayList<>();
        for (String each : css.split(";")) {
            int colon = each.indexOf(':');
            if (colon >= 0) {
                declarations.add(new Declaration(
                        each.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        SvgValue.unimportant(each.substring(colon + 1)).strip()));
            }
        }
        return declarations;
    }
}
