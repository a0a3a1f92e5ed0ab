package org.streetwise.read.references;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.Limits;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Reports syntax errors in a BibTeX file, in words that its authors know.
final class BibtexFaults {
    private final SourceId file;
    private final Diagnostics diagnostics;
    private int broken;

    BibtexFaults(SourceId file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// How many faults so far made an entry lose something that its author wrote.
    int broken() {
        return broken;
    }

    private void report(int start, int end, Message message, Message hint) {
        broken++;
        diagnostics.report(Diagnostic.of(Code.BIBTEX_SYNTAX, new Span(file, start, end), message)
                .hint(hint));
    }

    void entryWithoutKey(int start, int end) {
        report(start, end, Message.of("bibtex-syntax.no-key"), Message.of("bibtex-syntax.no-key.hint.write"));
    }

    void entryNotClosed(int start, int end) {
        report(start, end, Message.of("bibtex-syntax.open-entry"), Message.of("bibtex-syntax.open-entry.hint.brace"));
    }

    /// The brace or quotation mark that opens a field's text has no counterpart.
    void textNotClosed(int sign, String field, char closing) {
        report(
                sign,
                sign + 1,
                Message.of("bibtex-syntax.open-text", "field", field),
                Message.of("bibtex-syntax.open-text.hint.sign", "sign", closing));
    }

    void noComma(int end) {
        Span place = new Span(file, end - 1, end);
        diagnostics.report(Diagnostic.of(Code.BIBTEX_SYNTAX, place, Message.of("bibtex-syntax.no-comma"))
                .hint(Message.of("bibtex-syntax.no-comma.hint.write"))
                .edit(new Span(file, end, end), ","));
    }

    void noEquals(int start, int end, String field) {
        report(
                start,
                end,
                Message.of("bibtex-syntax.no-equals-sign"),
                Message.of("hint.write", "text", field + " = {text},"));
    }

    void noValue(int start, int end, String field) {
        report(
                start,
                end,
                Message.of("bibtex-syntax.no-text", "field", field),
                Message.of("bibtex-syntax.no-text.hint.write", "example", field + " = {text},"));
    }

    void unexpected(int at, int end) {
        report(at, end, Message.of("bibtex-syntax.no-field"), Message.of("hint.write", "text", "field = {text},"));
    }

    void unknownString(int start, int end, String name) {
        report(
                start,
                end,
                Message.of("bibtex-syntax.unknown-string", "name", name),
                Message.of("bibtex-syntax.unknown-string.hint.braces", "name", name));
    }

    void noSign(int start, int end) {
        report(start, end, Message.of("bibtex-syntax.no-at-sign"), Message.of("bibtex-syntax.no-at-sign.hint.write"));
    }

    /// A field follows the end of its entry.
    void closedTooEarly(int brace, int end, String field) {
        report(
                brace,
                end,
                Message.of("bibtex-syntax.early-end", "field", field),
                Message.of("bibtex-syntax.early-end.hint.delete"));
    }

    void twice(Span later, Span earlier, String field) {
        diagnostics.report(Diagnostic.of(Code.DUPLICATE_FIELD, later, Message.of("duplicate-field", "field", field))
                .labelled(Message.of("duplicate-field.label.again"))
                .related(earlier, Message.of("duplicate-field.label.first")));
    }

    void tooDeep(int at) {
        broken++;
        diagnostics.report(Diagnostic.of(
                Code.SOURCE_LIMIT,
                new Span(file, at, at + 1),
                Message.of("source-limit.deep-braces", "levels", BibtexParser.DEPTH)));
    }

    void tooLong(Span text) {
        broken++;
        diagnostics.report(Limits.text(text));
    }

    void tooMany(int at) {
        broken++;
        diagnostics.report(Diagnostic.of(
                        Code.SOURCE_LIMIT,
                        new Span(file, at, at),
                        Message.of("source-limit.many-entries", "limit", BibtexParser.PARTS))
                .hint(Message.of("source-limit.many-entries.hint.leave-out")));
    }
}
