package org.streetwise.read.yaml;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Span;

/// The limits of one file, which is no larger than [org.streetwise.source.Workspace#LARGEST_MB]. A file within these
/// limits is read within seconds and within 256 MB, whoever wrote it. A case of a real programme needs a hundredth of
/// them.
public final class Limits {
    /// UTF-16 code units of one text, some three hundred pages.
    public static final int TEXT = 1_000_000;
    /// Names, texts, lists and groups of fields in a file. What an alias refers to counts again: 526 bytes of aliases
    /// to aliases can stand for 134 million parts.
    static final int PARTS = 250_000;
    /// How deep lists and fields may be nested.
    static final int DEPTH = 60;

    private Limits() {}

    /// The diagnostic for a text that is too long.
    ///
    /// @param place of the text
    public static Diagnostic text(Span place) {
        return Diagnostic.of(
                        Code.SOURCE_LIMIT,
                        new Span(place.source(), place.start(), place.start()),
                        Message.of("source-limit.long-text"))
                .hint(Message.of("hint.divide"));
    }

    static Unreadable depth(Span place) {
        return new Unreadable(
                Diagnostic.of(Code.SOURCE_LIMIT, place, Message.of("source-limit.deep-fields", "levels", DEPTH)));
    }

    static Unreadable parts(Span place) {
        return new Unreadable(
                Diagnostic.of(Code.SOURCE_LIMIT, place, Message.of("source-limit.many-fields", "limit", PARTS))
                        .hint(Message.of("hint.divide-over-files")));
    }

    static Unreadable aliases(Span place) {
        return new Unreadable(Diagnostic.of(
                Code.SOURCE_LIMIT, place, Message.of("source-limit.many-fields.aliased", "limit", PARTS)));
    }

    static Unreadable cycle(Span place, String anchor) {
        return new Unreadable(
                Diagnostic.of(Code.SOURCE_LIMIT, place, Message.of("source-limit.circle", "anchor", anchor)));
    }
}
