package org.streetwise.read.yaml;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;
import org.streetwise.source.Span;

/// Where the parser gave up.
///
/// @param problem what it said; may be empty
/// @param at where it noticed the problem
/// @param context the start of what it was reading
record ParseFailure(Source source, String problem, int at, int context) {
    ParseFailure {
        int length = source.text().length();
        at = Math.min(at, length);
        context = Math.min(context, at);
    }

    String text() {
        return source.text();
    }

    boolean says(String words) {
        return problem.contains(words);
    }

    /// From where on the file is broken. The parser notices an open quotation only at the end of the file.
    int reached() {
        return says("quoted scalar") ? context : at;
    }

    SourceLine line() {
        return SourceLine.of(text(), at);
    }

    SourceLine contextLine() {
        return SourceLine.of(text(), context);
    }

    Diagnostic fault(int start, int end, Message message) {
        return fault(source, start, end, message);
    }

    static Diagnostic fault(Source source, int start, int end, Message message) {
        int from = Math.min(start, source.text().length());
        int to = Math.max(from, Math.min(end, source.text().length()));
        return Diagnostic.of(Code.YAML_SYNTAX, source.span(from, to), message);
    }

    Span span(int start, int end) {
        return source.span(start, end);
    }
}
