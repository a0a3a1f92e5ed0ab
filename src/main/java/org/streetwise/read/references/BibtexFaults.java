package org.streetwise.read.references;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.read.yaml.Limits;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// What there is to say about the form of a BibTeX file, in the words of those who keep one.
final class BibtexFaults {
    private final SourceId file;
    private final Diagnostics diagnostics;
    private int broken;

    BibtexFaults(SourceId file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// How many of the faults so far leave an entry without something that its author wrote.
    int broken() {
        return broken;
    }

    private void report(int start, int end, String message, String hint) {
        broken++;
        diagnostics.report(Diagnostic.of(Code.BIBTEX_SYNTAX, new Span(file, start, end), message)
                .hint(hint));
    }

    void entryWithoutKey(int start, int end) {
        report(start, end, "this entry has no key to cite it by", "write one behind its brace: `{vries-2021,`");
    }

    void entryNotClosed(int start, int end) {
        report(start, end, "this entry is never closed", "write a `}` behind its last field");
    }

    /// The brace or quotation mark that opens a field's text has no counterpart.
    void textNotClosed(int sign, String field, char closing) {
        report(
                sign,
                sign + 1,
                "the text of `" + field + "` is never closed",
                "write the `" + closing + "` that belongs to this sign");
    }

    void noComma(int end) {
        Span place = new Span(file, end - 1, end);
        diagnostics.report(Diagnostic.of(Code.BIBTEX_SYNTAX, place, "there is no comma between this field and the next")
                .hint("write a `,` here")
                .edit(new Span(file, end, end), ","));
    }

    void noEquals(int start, int end, String field) {
        report(start, end, "there is no `=` behind this word", "write `" + field + " = {text},`");
    }

    void noValue(int start, int end, String field) {
        report(start, end, "the field `" + field + "` has no text", "write `" + field + " = {text},`, or delete it");
    }

    void unexpected(int at, int end) {
        report(at, end, "no field can begin here", "write `field = {text},`");
    }

    void unknownString(int start, int end, String name) {
        report(
                start,
                end,
                "no `@string` before this says what `" + name + "` stands for",
                "if it is the text itself, write `{" + name + "}`");
    }

    void noSign(int start, int end) {
        report(start, end, "there is no `@` before this entry, so that it is not read", "write `@` before this word");
    }

    /// A field stands behind the end of its entry.
    void closedTooEarly(int brace, int end, String field) {
        report(
                brace,
                end,
                "the entry ends here, before its field `" + field + "`",
                "delete this brace, or the one too many before it");
    }

    void twice(Span later, Span earlier, String field) {
        diagnostics.report(Diagnostic.of(Code.DUPLICATE_FIELD, later, "the field `" + field + "` is written twice")
                .labelled("here again")
                .related(earlier, "first here"));
    }

    void tooDeep(int at) {
        broken++;
        diagnostics.report(Diagnostic.of(
                Code.SOURCE_LIMIT,
                new Span(file, at, at + 1),
                "braces are nested deeper than " + BibtexParser.DEPTH + " levels"));
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
                        "this file has more than " + BibtexParser.PARTS + " entries and fields")
                .hint("leave out what nobody cites"));
    }
}
