package org.streetwise.read.shape;

import java.nio.charset.Charset;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Utf8;

/// Recognises files that are not UTF-8.
final class FileBytes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /// How many bytes are enough to tell what a file is.
    private static final int SAMPLE = 4096;

    private FileBytes() {}

    /// The fault of a file that is UTF-16, or not text at all.
    static Optional<Diagnostic> noUtf8Text(SourceId file, byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                odd += i % 2;
                even += 1 - i % 2;
            }
        }
        boolean halves = Math.max(even, odd) > sample / 4 && Math.min(even, odd) < sample / 16 + 1;
        if (hasUtf16Mark(bytes) || halves) {
            return Optional.of(noUtf8(Span.startOf(file), Message.of("not-utf8.utf16")));
        }
        return even + odd > sample / 16
                ? Optional.of(Diagnostic.of(Code.NOT_UTF8, Span.startOf(file), Message.of("not-utf8.no-text"))
                        .hint(Message.of("not-utf8.no-text.hint.plain-text")))
                : Optional.empty();
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return big || little;
    }

    private static Diagnostic noUtf8(Span place, Message message) {
        return Diagnostic.of(Code.NOT_UTF8, place, message).hint(Message.of("not-utf8.hint.save"));
    }

    /// One report for the whole file: if one byte is in another encoding, all are.
    static Diagnostic malformed(SourceId file, byte[] bytes, Utf8.Malformed first) {
        Span place = new Span(file, first.offset(), first.offset() + 1);
        String windows = new String(bytes, first.start(), 1, WINDOWS);
        boolean recognised = Character.isLetterOrDigit(windows.codePointAt(0)) || "‘’“”–—…€•«»°".contains(windows);
        return recognised
                ? Diagnostic.of(Code.NOT_UTF8, place, Message.of("not-utf8"))
                        .labelled(Message.of("not-utf8.label.windows", "sign", windows))
                        .hint(Message.of("not-utf8.hint.windows"))
                : noUtf8(place, Message.of("not-utf8"));
    }
}
