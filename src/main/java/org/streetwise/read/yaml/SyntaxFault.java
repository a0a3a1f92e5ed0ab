package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.source.Source;
import org.streetwise.source.Span;

/// Says in an author's words why a file can't be read, at the place where the author went wrong rather than where the
/// parser noticed.
final class SyntaxFault {
    private static final String BELOW = "put `|` after the colon and the text on the next line, indented";
    private static final Pattern FIELD = Pattern.compile("^[ \\t]*(?:- +)*([^\\s:'\"#\\[{][^:\\n]{0,60}):[ \\t]+");
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?m)^[ \\t]*(?:- +)*(?:[\\w-]+:[ \\t]+)?('\\p{L}{1,2}[- ][^'\\n\\r]*)$");
    private static final Pattern NO_SPACE = Pattern.compile("^[ \\t]*(?:- +)*[\\w-]+(:)(?:\\u00A0|[^\\s/])");
    private static final Pattern FIELD_LINE = Pattern.compile("[\\n\\r][ \\t]*(?:- +)*[A-Za-z][\\w-]*:(?=\\s)");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_:.-]*");
    private static final Pattern NUMBERED = Pattern.compile("(?i)^(les|lesson) \\d+$");

    private final Source source;
    private final String text;
    private final String problem;
    private final int at;
    private final int context;

    /// @param problem SnakeYAML's words; may be empty
    /// @param at where it noticed
    /// @param context where what it was reading starts
    SyntaxFault(Source source, String problem, int at, int context) {
        this.source = source;
        this.text = source.text();
        this.problem = problem;
        this.at = Math.min(at, text.length());
        this.context = Math.min(context, text.length());
    }

    /// A text that begins with a sign that YAML keeps for itself.
    static Diagnostic beginsWith(Source source, int at, String sign) {
        int end = Math.min(at + sign.length(), source.text().length());
        Diagnostic diagnostic = Diagnostic.of(
                        Code.YAML_SYNTAX, new Span(source.id(), at, end), "a text can't begin with `" + sign + "`")
                .hint(BELOW);
        Matcher key = KEY.matcher(source.text()).region(end, source.text().length());
        return sign.endsWith("@") && key.lookingAt()
                ? diagnostic.hint("write `\"@" + key.group() + "\"` where a source's key is meant")
                : diagnostic;
    }

    /// A quotation that a name such as `'s-Gravenhage` opened, and that a later apostrophe closed at a line's end.
    static Optional<Diagnostic> swallowed(Source source, Span quoted) {
        SyntaxFault fault = new SyntaxFault(source, "", quoted.end(), quoted.start());
        boolean fields = FIELD_LINE
                .matcher(source.text())
                .region(quoted.start(), quoted.end())
                .find();
        return fields
                ? fault.openedByApostrophe().filter(d -> d.primary().span().start() == quoted.start())
                : Optional.empty();
    }

    Diagnostic diagnosis() {
        return openedByApostrophe()
                .or(this::indentedOddly)
                .or(this::colonInside)
                .or(this::neverClosed)
                .or(this::reservedSign)
                .or(this::behindBlockSign)
                .or(this::unknownEscape)
                .or(this::noField)
                .or(this::behindClosing)
                .orElseGet(() -> fault(at, at + 1, "this line does not fit the lines above it")
                        .hint("fields of one place start in the same column, as `name: value`"));
    }

    private Optional<Diagnostic> openedByApostrophe() {
        Matcher matcher = APOSTROPHE.matcher(text).region(0, LineBreaks.lineEnd(text, at));
        if (!matcher.find() || matcher.start(1) > at) {
            return Optional.empty();
        }
        return Optional.of(neverClosed(matcher.start(1)));
    }

    private Diagnostic neverClosed(int start) {
        int end = trimmedLineEnd(start);
        String rest = text.substring(start, end);
        Diagnostic diagnostic = fault(start, end, "this text opens a quotation that is never closed");
        boolean quotable = rest.startsWith("'") && !rest.contains("\"") && !rest.contains("\\") && rest.length() < 80;
        return diagnostic.hint(quotable ? "write `\"" + rest + "\"`" : BELOW);
    }

    private Optional<Diagnostic> neverClosed() {
        if (problem.contains("quoted scalar") && problem.contains("unexpected")) {
            return Optional.of(neverClosed(context));
        }
        if (!problem.contains("while parsing a flow") || !problem.contains("expected ',' or")) {
            return Optional.empty();
        }
        String sign = text.substring(context, Math.min(context + 1, text.length()));
        return Optional.of(fault(
                        context,
                        context + 1,
                        "the `" + sign + "` here is never closed, or more stands in it than a list can")
                .hint("a text that begins with `" + sign + "` stands in double quotation marks"));
    }

    private Optional<Diagnostic> indentedOddly() {
        int start = LineBreaks.lineStart(text, at);
        int end = start;
        int odd = -1;
        while (end < text.length() && (text.charAt(end) == ' ' || isOdd(text.charAt(end)))) {
            if (odd < 0 && isOdd(text.charAt(end))) {
                odd = end;
            }
            end++;
        }
        if (odd < 0) {
            return Optional.empty();
        }
        String sign = text.charAt(odd) == '\t' ? "a tab" : "a non-breaking space";
        return Optional.of(fault(odd, end, "this line is indented with " + sign).hint("indent with spaces"));
    }

    private static boolean isOdd(char c) {
        return c == '\t' || c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\u3000';
    }

    private Optional<Diagnostic> colonInside() {
        if (!problem.contains("mapping values are not allowed")) {
            return Optional.empty();
        }
        int start = LineBreaks.lineStart(text, at);
        Matcher matcher = FIELD.matcher(text.substring(start, at));
        if (!matcher.find()) {
            return Optional.of(fault(firstSign(start), at, "this field stands deeper than the field above it")
                    .hint("start it in the same column"));
        }
        int value = start + matcher.end();
        String whole = text.substring(value, trimmedLineEnd(at));
        Diagnostic diagnostic = fault(at, at + 1, "a colon and a space inside this text start a new field");
        if (NUMBERED.matcher(text.substring(value, at)).matches()) {
            return Optional.of(diagnostic.hint(
                    "leave `" + text.substring(value, at + 1) + "` out: the report numbers lessons itself"));
        }
        boolean quotable = !whole.contains("\"") && !whole.contains("\\") && whole.length() < 80;
        return Optional.of(diagnostic.hint(quotable ? "write `\"" + whole + "\"`" : BELOW));
    }

    /// `@`, `%`, `*` and the like, also behind a `[` that was meant as part of the text.
    private Optional<Diagnostic> reservedSign() {
        boolean reserved = problem.contains("that cannot start any token")
                || problem.contains("sequence entries are not allowed")
                || problem.contains("mapping keys are not allowed")
                || problem.contains("scanning a directive")
                || problem.contains("scanning a tag")
                || problem.contains("undefined tag handle")
                || problem.contains("scanning an alias")
                || problem.contains("scanning an anchor");
        if (!reserved) {
            return Optional.empty();
        }
        boolean there = problem.contains("not allowed") || problem.contains("cannot start");
        int sign = there ? at : context;
        int from = sign > 0 && text.charAt(sign - 1) == '[' ? sign - 1 : sign;
        int to = Math.min(sign + 1, text.length());
        return from == to ? Optional.empty() : Optional.of(beginsWith(source, from, text.substring(from, to)));
    }

    private Optional<Diagnostic> behindBlockSign() {
        if (!problem.contains("scanning a block scalar")) {
            return Optional.empty();
        }
        int end = trimmedLineEnd(at);
        String sign = text.substring(context, Math.min(context + 1, text.length()));
        return Optional.of(fault(at, end, "text stands on the same line as `" + sign + "`")
                .hint("the text begins on the next line, indented"));
    }

    private Optional<Diagnostic> unknownEscape() {
        if (!problem.contains("double-quoted scalar")) {
            return Optional.empty();
        }
        int start = Math.max(0, text.lastIndexOf('\\', at));
        return Optional.of(fault(start, start + 2, "a backslash within double quotation marks says nothing here")
                .hint("write `\\\\` for a backslash"));
    }

    private Optional<Diagnostic> noField() {
        if (!problem.contains("could not find expected ':'")) {
            return Optional.empty();
        }
        int start = LineBreaks.lineStart(text, context);
        Matcher matcher = NO_SPACE.matcher(text.substring(start, LineBreaks.lineEnd(text, context)));
        if (matcher.find()) {
            int colon = start + matcher.start(1);
            return Optional.of(
                    fault(colon, colon + 1, "no space follows this colon").hint("write a space after the colon"));
        }
        return Optional.of(fault(context, trimmedLineEnd(context), "this line is no field")
                .hint("write `name: value`, or indent the line to go on with the text above"));
    }

    /// `"Foo" bar`, `[foo] bar`, `*foo* bar`: something complete, and then more.
    private Optional<Diagnostic> behindClosing() {
        if (!problem.contains("expected <block end>") && !problem.contains("<document start>")) {
            return Optional.empty();
        }
        int start = LineBreaks.lineStart(text, at);
        int value = value(start);
        if (value >= at) {
            return Optional.empty();
        }
        String sign = text.substring(value, value + 1);
        return switch (sign) {
            case "'", "\"" ->
                Optional.of(fault(at, trimmedLineEnd(at), "text stands behind the closing quotation mark")
                        .hint(BELOW));
            case "[", "{", "*", "&" -> Optional.of(beginsWith(source, value, sign));
            default -> Optional.empty();
        };
    }

    /// Where the text of the line's field starts.
    private int value(int lineStart) {
        Matcher matcher = FIELD.matcher(text.substring(lineStart, at));
        return matcher.find() ? lineStart + matcher.end() : firstSign(lineStart);
    }

    private int firstSign(int lineStart) {
        int sign = lineStart;
        while (sign < at && (text.charAt(sign) == ' ' || text.charAt(sign) == '-')) {
            sign++;
        }
        return sign;
    }

    private int trimmedLineEnd(int from) {
        int end = LineBreaks.lineEnd(text, from);
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private Diagnostic fault(int start, int end, String message) {
        int from = Math.min(start, text.length());
        int to = Math.max(from, Math.min(end, text.length()));
        return Diagnostic.of(Code.YAML_SYNTAX, new Span(source.id(), from, to), message);
    }
}
