package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;

/// Faults in lists in square brackets and in fields in braces.
record FlowFaults(ParseFailure failure, String text) {
    private static final Pattern NAME = Pattern.compile("[\\[{,:][ \\t]*('\\p{L}{1,2}[- ][^',\\]}\\n\\r]*)");
    private static final Pattern COMMENT = Pattern.compile("[ \\t](#[\\p{L}\\p{N}])");

    static Optional<Diagnostic> of(ParseFailure failure) {
        FlowFaults faults = new FlowFaults(failure, failure.text());
        return failure.says("while parsing a flow") ? Optional.of(faults.fault()) : Optional.empty();
    }

    /// The end of a text that begins at an offset: within brackets the next comma or closing bracket, else the line's
    /// end.
    static int end(SourceLine line, int start) {
        boolean within = isWithin(line, start);
        int end = start + 1;
        while (within && end < line.end() && ",]}".indexOf(line.text().charAt(end)) < 0) {
            end++;
        }
        return within ? line.trimmed(start, end) : line.trimmedEnd();
    }

    /// Whether brackets open before an offset in its line's text.
    static boolean isWithin(SourceLine line, int start) {
        boolean within = false;
        for (int at = line.value(); at < start; at++) {
            within |= "[{".indexOf(line.text().charAt(at)) >= 0;
        }
        return within;
    }

    private Diagnostic fault() {
        return comment()
                .or(this::openedByApostrophe)
                .or(this::nothingBeforeComma)
                .or(this::questionMark)
                .or(this::firstSign)
                .orElseGet(this::neverClosed);
    }

    private Optional<Diagnostic> comment() {
        SourceLine line = failure.contextLine();
        Matcher matcher = COMMENT.matcher(text).region(failure.context(), line.end());
        return matcher.find()
                ? Optional.of(failure.fault(
                                matcher.start(1), line.trimmedEnd(), Message.of("yaml-syntax.comment-in-brackets"))
                        .hint(Message.of("yaml-syntax.comment-in-brackets.hint.quote")))
                : Optional.empty();
    }

    private Optional<Diagnostic> openedByApostrophe() {
        Matcher matcher = NAME.matcher(text)
                .region(failure.context(), failure.contextLine().end());
        while (matcher.find()) {
            int start = matcher.start(1);
            int end = failure.contextLine().trimmed(start, matcher.end(1));
            Diagnostic fault = Quoting.quote(
                    failure.fault(start, end, Message.of("yaml-syntax.open-quotation")), failure.source(), start, end);
            if (Mend.helps(failure.source(), fault.edits(), failure.context())) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> nothingBeforeComma() {
        boolean comma = failure.at() < text.length() && text.charAt(failure.at()) == ',';
        return comma
                ? Optional.of(
                        failure.fault(failure.at(), failure.at() + 1, Message.of("yaml-syntax.nothing-before-comma"))
                                .hint(Message.of("yaml-syntax.nothing-before-comma.hint.delete")))
                : Optional.empty();
    }

    /// `[https://x.nl/?id=1]`: within brackets the parser takes any `?` for YAML's own.
    private Optional<Diagnostic> questionMark() {
        int at = failure.at();
        if (at >= text.length() || text.charAt(at) != '?') {
            return Optional.empty();
        }
        SourceLine line = failure.line();
        int start = at;
        while (start > line.start() && !startsText(start)) {
            start--;
        }
        Diagnostic fault = failure.fault(at, at + 1, Message.of("yaml-syntax.question-mark"));
        return Optional.of(
                start > line.start()
                        ? Quoting.quote(fault, failure.source(), start, end(line, at))
                        : fault.hint(Message.of("hint.double-quotation-marks")));
    }

    /// Whether a text starts here, after a bracket, a comma, or a colon and a space.
    private boolean startsText(int at) {
        int before = at - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean spaced = before < at - 1;
        return text.charAt(at) != ' '
                && ("[{,".indexOf(text.charAt(before)) >= 0 || spaced && text.charAt(before) == ':');
    }

    /// `[:x]`.
    private Optional<Diagnostic> firstSign() {
        int start = failure.context();
        if (start >= text.length() || "[{".indexOf(text.charAt(start)) >= 0) {
            return Optional.empty();
        }
        SourceLine line = failure.contextLine();
        String sign = text.substring(start, start + 1);
        Diagnostic fault =
                failure.fault(start, start + 1, Message.of("yaml-syntax.first-sign-in-brackets", "sign", sign));
        return Optional.of(Quoting.quote(fault, failure.source(), start, end(line, start)));
    }

    private Diagnostic neverClosed() {
        int at = failure.context() < text.length() ? failure.context() : lastOpen();
        String sign = text.substring(at, Math.min(at + 1, text.length()));
        return failure.fault(at, at + 1, Message.of("yaml-syntax.open-bracket", "sign", sign))
                .hint(Message.of("hint.quote-first-sign", "sign", sign));
    }

    /// The last bracket that is still open at the end of the file.
    private int lastOpen() {
        int closed = 0;
        for (int at = text.length() - 1; at >= 0; at--) {
            if ("]}".indexOf(text.charAt(at)) >= 0) {
                closed++;
            } else if ("[{".indexOf(text.charAt(at)) >= 0 && closed-- == 0) {
                return at;
            }
        }
        return 0;
    }
}
