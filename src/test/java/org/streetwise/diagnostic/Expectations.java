package org.streetwise.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The diagnostics that a file expects for itself, in comments below the faulty lines:
///
/// ```yaml
/// thema: participatie
/// #^^^^ error[SW0201]: a lesson has no field `thema`
/// #  = hint: `thema` is written `theme`
/// ```
///
/// The carets mark columns of the last line above that isn't such a comment. A `#` directly before them marks its own
/// column too. A `|` in place of the carets marks a point before its column, and `#|` the point before the `#`.
final class Expectations {
    private static final Pattern HEAD =
            Pattern.compile("^(\\s*)#(\\s*)(\\^+|\\|) ((?:error|warning|note)\\[SW\\d{4}]: .*)$");
    private static final Pattern DETAIL = Pattern.compile("^\\s*#\\s+(= (?:hint|label|related \\S+): .*)$");

    private Expectations() {}

    /// The expected diagnostics, in the form of `DiagnosticText`.
    static List<String> of(String path, String text) {
        List<String> expected = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int subject = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = HEAD.matcher(lines.get(i));
            Matcher detail = DETAIL.matcher(lines.get(i));
            if (head.matches()) {
                expected.add(path + ":" + columns(subject, head) + " " + head.group(4));
            } else if (detail.matches() && !expected.isEmpty()) {
                expected.set(expected.size() - 1, expected.getLast() + "\n  " + detail.group(1));
            } else {
                subject = i + 1;
            }
        }
        return expected;
    }

    private static String columns(int line, Matcher head) {
        boolean joined = head.group(2).isEmpty();
        int marks = head.group(1).length() + 2 + head.group(2).length();
        int start = joined ? marks - 1 : marks;
        int end = head.group(3).equals("|") ? start : marks + head.group(3).length();
        return line + ":" + start + "-" + line + ":" + end;
    }
}
