package org.streetwise.read.yaml;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.source.Span;

/// What one file may hold, which is no larger than [org.streetwise.source.Workspace#LARGEST_MB]. Whatever stays below
/// these bounds is read within seconds and within 256 MB, whoever wrote it; a case of a real programme needs a
/// hundredth of them.
public final class Limits {
    /// UTF-16 code units of one text, some three hundred pages.
    public static final int TEXT = 1_000_000;
    /// Names, texts, lists and groups of fields in a file, those counted again that come through an alias: 526 bytes of
    /// aliases to aliases would else make 134 million.
    static final int PARTS = 250_000;
    /// Lists and fields within one another.
    static final int DEPTH = 60;

    private Limits() {}

    /// Says that a text is too long.
    ///
    /// @param place of the text
    public static Diagnostic text(Span place) {
        return Diagnostic.of(
                        Code.SOURCE_LIMIT,
                        new Span(place.source(), place.start(), place.start()),
                        "this text has more than 1 million characters")
                .hint("divide it over several fields or files");
    }

    static Unreadable depth(Span place) {
        return new Unreadable(
                Diagnostic.of(Code.SOURCE_LIMIT, place, "fields are nested deeper than " + DEPTH + " levels"));
    }

    static Unreadable parts(Span place) {
        return new Unreadable(
                Diagnostic.of(Code.SOURCE_LIMIT, place, "this file has more than " + PARTS + " fields and texts")
                        .hint("divide it over several files"));
    }

    static Unreadable aliases(Span place) {
        return new Unreadable(Diagnostic.of(
                Code.SOURCE_LIMIT, place, "with its aliases this file has more than " + PARTS + " fields and texts"));
    }

    static Unreadable cycle(Span place, String anchor) {
        return new Unreadable(
                Diagnostic.of(Code.SOURCE_LIMIT, place, "`*" + anchor + "` stands inside what it refers to"));
    }
}
