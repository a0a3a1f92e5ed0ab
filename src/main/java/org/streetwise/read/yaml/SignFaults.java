package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;

/// Texts that begin with, or hold, a sign that YAML reserves for itself.
record SignFaults(ParseFailure failure, String text) {
    private static final Pattern KEY = Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}_:.-]*");
    /// `@key`, or several in square brackets.
    private static final Pattern KEYS = Pattern.compile(KEY + "|\\[" + KEY + "(?:, *" + KEY + ")+]");
    private static final String[] RESERVED = {
        "that cannot start any token",
        "sequence entries are not allowed",
        "mapping keys are not allowed",
        "scanning a tag",
        "undefined tag handle",
        "scanning an alias",
        "scanning an anchor"
    };

    /// A text that begins with a sign that YAML reserves for itself.
    static Diagnostic beginsWith(Source source, int at, String sign) {
        int end = at + sign.length();
        Message shown = sign.equals("`") ? Message.of("sign.backtick") : Message.of("quoted", "text", sign);
        Diagnostic fault = ParseFailure.fault(source, at, end, Message.of("yaml-syntax.reserved-sign", "sign", shown));
        SourceLine line = SourceLine.of(source.text(), at);
        if (line.content() == at && line.colon().isPresent()) {
            return ParseFailure.fault(source, at, end, Message.of("yaml-syntax.reserved-sign.name", "sign", shown))
                    .hint(Message.of("yaml-syntax.reserved-sign.name.hint.quote"));
        }
        if (!sign.endsWith("@")) {
            return Quoting.below(fault, source, at);
        }
        String rest = source.text().substring(at, line.trimmedEnd());
        if (KEYS.matcher(rest).matches()) {
            String quoted = KEY.matcher(rest).replaceAll("\"$0\"");
            return fault.hint(Message.of("hint.write", "text", quoted))
                    .edit(source.span(at, at + rest.length()), quoted);
        }
        Matcher key = KEY.matcher(rest);
        Diagnostic below = Quoting.below(fault, source, at);
        return key.find() ? below.hint(Message.of("yaml-syntax.reserved-sign.hint.key", "key", key.group())) : below;
    }

    /// `!!binary`: a tag with which programs mark their own values.
    static Diagnostic unknownTag(Source source, int at) {
        int end = at;
        while (end < source.text().length()
                && !Character.isWhitespace(source.text().charAt(end))) {
            end++;
        }
        String tag = source.text().substring(at, end);
        int behind = SourceLine.of(source.text(), at).skipSpaces(end);
        return ParseFailure.fault(source, at, end, Message.of("yaml-syntax.unknown-tag", "tag", tag))
                .hint(Message.of("hint.delete"))
                .edit(source.span(at, behind), "");
    }

    static Optional<Diagnostic> of(ParseFailure failure) {
        SignFaults faults = new SignFaults(failure, failure.text());
        return faults.reserved()
                .or(faults::behindBlockSign)
                .or(faults::unknownEscape)
                .or(faults::alone);
    }

    /// `@`, `%`, `*` and the like, even after a `[` that was meant as part of the text.
    private Optional<Diagnostic> reserved() {
        boolean reserved = false;
        for (String words : RESERVED) {
            reserved |= failure.says(words);
        }
        if (!reserved) {
            return Optional.empty();
        }
        boolean there = failure.says("not allowed") || failure.says("cannot start");
        int sign = there ? failure.at() : failure.context();
        if (sign < text.length() && text.charAt(sign) == '\t') {
            return Optional.of(tab(sign));
        }
        if (sign < text.length() && text.charAt(sign) == '-') {
            Optional<Diagnostic> list = listBehindName(sign);
            if (list.isPresent()) {
                return list;
            }
        }
        int from = sign > 0 && text.charAt(sign - 1) == '[' ? sign - 1 : sign;
        int to = Math.min(sign + 1, text.length());
        return from == to
                ? Optional.empty()
                : Optional.of(beginsWith(failure.source(), from, text.substring(from, to)));
    }

    private Diagnostic tab(int at) {
        int end = failure.line().skipSpaces(at);
        return failure.fault(at, end, Message.of("yaml-syntax.tab"))
                .hint(Message.of("hint.write-space"))
                .edit(failure.span(at, end), " ");
    }

    /// `a: - x` with more items below.
    private Optional<Diagnostic> listBehindName(int dash) {
        SourceLine line = failure.line();
        Optional<Integer> colon = line.colon();
        boolean more = line.below()
                .filter(below -> text.startsWith("- ", below.firstVisible()))
                .filter(below -> below.indent() == dash - line.start())
                .isPresent();
        return colon.filter(at -> more && at < dash)
                .map(at -> failure.fault(dash, dash + 1, Message.of("yaml-syntax.list-behind-name"))
                        .hint(Message.of("hint.next-line"))
                        .edit(failure.span(at + 1, dash), "\n" + " ".repeat(dash - line.start())));
    }

    private Optional<Diagnostic> behindBlockSign() {
        if (!failure.says("scanning a block scalar")) {
            return Optional.empty();
        }
        int end = failure.line().trimmedEnd();
        if (end <= failure.at()) {
            return Optional.of(tab(failure.at()));
        }
        String sign = text.substring(failure.context(), Math.min(failure.context() + 1, text.length()));
        Diagnostic fault = failure.fault(failure.at(), end, Message.of("yaml-syntax.text-on-line", "sign", sign));
        return Optional.of(fault.hint(Message.of("yaml-syntax.text-on-line.hint.indent"))
                .hint(Message.of("yaml-syntax.text-on-line.hint.quote")));
    }

    private Optional<Diagnostic> unknownEscape() {
        int start = text.lastIndexOf('\\', failure.at());
        boolean escape =
                failure.says("double-quoted scalar") || failure.problem().isEmpty();
        if (!escape || start < failure.line().start()) {
            return Optional.empty();
        }
        Diagnostic fault = failure.fault(start, start + 2, Message.of("yaml-syntax.backslash"));
        return Optional.of(
                isNeedless(start)
                        ? withoutBackslashes(fault.hint(Message.of("yaml-syntax.backslash.hint.leave-out")), start)
                        : fault.hint(Message.of("yaml-syntax.backslash.hint.write"))
                                .edit(failure.span(start, start + 1), "\\\\"));
    }

    /// `\'` and `\/`, which other languages need.
    private boolean isNeedless(int backslash) {
        return text.charAt(backslash) == '\\'
                && backslash + 1 < text.length()
                && "'/\t".indexOf(text.charAt(backslash + 1)) >= 0;
    }

    private Diagnostic withoutBackslashes(Diagnostic fault, int first) {
        Diagnostic mended = fault;
        for (int at = first; at < failure.line().end(); at++) {
            if (isNeedless(at)) {
                mended = mended.edit(failure.span(at, at + 1), "");
            }
        }
        return mended;
    }

    /// `, en dan`, `[a]]`, and a colon without a name.
    private Optional<Diagnostic> alone() {
        int at = failure.at();
        String sign = at < text.length() ? text.substring(at, at + 1) : "";
        int name = failure.line().firstVisible();
        if (sign.equals(":")) {
            return Optional.of(colonWithoutName(name, at));
        }
        if (sign.isEmpty() || !",]}".contains(sign)) {
            return Optional.empty();
        }
        return FlowFaults.isWithin(failure.line(), at)
                ? Optional.of(failure.fault(at, at + 1, Message.of("yaml-syntax.lone-closing-bracket", "sign", sign))
                        .hint(Message.of("yaml-syntax.lone-closing-bracket.hint.quote")))
                : Optional.of(beginsWith(failure.source(), at, sign));
    }

    /// @param name the line's first sign
    private Diagnostic colonWithoutName(int name, int at) {
        SourceLine line = failure.line();
        if (at == name || text.substring(name, at).matches("[-? \\t]*")) {
            return failure.fault(at, at + 1, Message.of("yaml-syntax.no-name")).hint(Message.of("hint.write-field"));
        }
        if ("'\"".indexOf(text.charAt(name)) >= 0) {
            return failure.fault(name, at, Message.of("yaml-syntax.name-behind-quotation"))
                    .hint(Message.of("yaml-syntax.name-behind-quotation.hint.quote"));
        }
        if ("'\"".indexOf(text.charAt(at - 1)) >= 0) {
            return failure.fault(name, at, Message.of("yaml-syntax.name-above"))
                    .hint(Message.of("yaml-syntax.name-above.hint.one-line"));
        }
        return ColonFaults.noField(failure.source(), line.above().orElse(line));
    }
}
