package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;
import org.streetwise.source.Span;

/// Quotations that open where none was meant, or never close.
record QuotationFaults(ParseFailure failure, String text) {
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?m)^[ \\t]*(?:- +)*(?:[\\w-]+:[ \\t]+)?('\\p{L}{1,2}[- ][^'\\n\\r]*)$");
    private static final Pattern OPENING_NAME = Pattern.compile("'\\p{L}{1,2}[- ]");
    private static final Pattern FIELD_LINE = Pattern.compile("[\\n\\r][ \\t]*(?:- +)*[A-Za-z][\\w-]*:(?=\\s)");
    /// How many earlier lines with an open quotation are tried.
    private static final int MOST_TRIED = 8;

    static Optional<Diagnostic> openedByApostrophe(ParseFailure failure) {
        return new QuotationFaults(failure, failure.text()).openedByApostrophe();
    }

    static Optional<Diagnostic> neverClosed(ParseFailure failure) {
        boolean open = failure.says("quoted scalar") && failure.says("unexpected");
        return open
                ? Optional.of(new QuotationFaults(failure, failure.text()).neverClosed(failure.context()))
                : Optional.empty();
    }

    static Optional<Diagnostic> textBehind(ParseFailure failure) {
        return new QuotationFaults(failure, failure.text()).textBehind();
    }

    /// A quotation that a name such as `'s-Gravenhage` opened, and that a later apostrophe closed at a line's end.
    static Optional<Diagnostic> swallowed(Source source, Span quoted) {
        boolean fields = FIELD_LINE
                .matcher(source.text())
                .region(quoted.start(), quoted.end())
                .find();
        return fields
                ? openedByApostrophe(new ParseFailure(source, "", quoted.end(), quoted.start()))
                        .filter(d -> d.primary().span().start() == quoted.start())
                : Optional.empty();
    }

    private Optional<Diagnostic> openedByApostrophe() {
        Matcher matcher = APOSTROPHE.matcher(text).region(0, LineBreaks.lineEnd(text, failure.at()));
        if (!matcher.find() || matcher.start(1) > failure.at()) {
            return Optional.empty();
        }
        return Optional.of(neverClosed(matcher.start(1)));
    }

    private Diagnostic neverClosed(int start) {
        SourceLine line = SourceLine.of(text, start);
        int end = FlowFaults.end(line, start);
        String words = text.substring(start, end);
        char last = words.charAt(words.length() - 1);
        if (words.length() > 1 && "”“„’‘".indexOf(last) >= 0) {
            String straight = words.substring(0, words.length() - 1) + words.charAt(0);
            return failure.fault(
                            start, end, Message.of("yaml-syntax.unequal-marks", "first", words.charAt(0), "last", last))
                    .hint(Message.of("hint.write", "text", straight))
                    .edit(failure.span(end - 1, end), words.substring(0, 1));
        }
        Diagnostic fault = failure.fault(start, end, Message.of("yaml-syntax.open-quotation"));
        return words.startsWith("'")
                ? Quoting.quote(fault, failure.source(), start, end)
                : fault.hint(Message.of("yaml-syntax.open-quotation.hint.end")).edit(failure.span(end, end), "\"");
    }

    /// `"Foo" bar`: a quotation, and then more.
    private Optional<Diagnostic> textBehind() {
        SourceLine line = failure.line();
        int value = line.value();
        if (value >= failure.at() || "'\"".indexOf(text.charAt(value)) < 0) {
            return Optional.empty();
        }
        Optional<Diagnostic> above = openAbove(line);
        if (above.isPresent()) {
            return above;
        }
        int end = line.trimmedEnd();
        Diagnostic fault = failure.fault(failure.at(), end, Message.of("yaml-syntax.text-behind-quotation"));
        String words = text.substring(value, end);
        boolean whole = words.startsWith("'") && words.endsWith("'");
        if (whole && !OPENING_NAME.matcher(words).lookingAt()) {
            Optional<String> inner = Quoting.quoted(words.substring(1, words.length() - 1));
            return inner.map(quoted ->
                            fault.hint(Message.of("hint.write", "text", quoted)).edit(failure.span(value, end), quoted))
                    .or(() -> Optional.of(fault.hint(Quoting.BELOW)));
        }
        return Optional.of(Quoting.quote(fault, failure.source(), value, end));
    }

    /// A quotation that a line above opens and this line's opening mark closes.
    private Optional<Diagnostic> openAbove(SourceLine below) {
        Optional<SourceLine> line = below.above();
        for (int tried = 0;
                line.isPresent() && tried < MOST_TRIED;
                line = line.get().above()) {
            int value = line.get().value();
            String rest = text.substring(value, line.get().end());
            boolean open = !rest.isEmpty() && "'\"".indexOf(rest.charAt(0)) >= 0 && rest.indexOf(rest.charAt(0), 1) < 0;
            if (open) {
                tried++;
                Diagnostic fault = neverClosed(value);
                if (Mend.helps(failure.source(), fault.edits(), failure.at())) {
                    return Optional.of(fault);
                }
            }
        }
        return Optional.empty();
    }
}
