package org.streetwise.read.shape;

import java.nio.charset.Charset;
import java.util.Arrays;
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

    /// The fault of a file that is UTF-16 or UTF-32, or not text at all.
    static Optional<Diagnostic> noUtf8Text(SourceId file, byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int[] zeros = new int[4];
        for (int i = 0; i < sample; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        Optional<String> encoding = encoding(bytes, zeros, sample);
        if (encoding.isPresent()) {
            return Optional.of(noUtf8(Span.startOf(file), Message.of("not-utf8.encoding", "encoding", encoding.get())));
        }
        return Arrays.stream(zeros).sum() > sample / 16
                ? Optional.of(Diagnostic.of(Code.NOT_UTF8, Span.startOf(file), Message.of("not-utf8.no-text"))
                        .hint(Message.of("not-utf8.no-text.hint.plain-text")))
                : Optional.empty();
    }

    /// The encoding that a byte order mark names, or else that the zeros of Latin text show.
    ///
    /// @param zeros how many zero bytes stand at the offsets 0, 1, 2 and 3 of each four bytes of the sample
    private static Optional<String> encoding(byte[] bytes, int[] zeros, int sample) {
        boolean big = startsWith(bytes, 0, 0, 0xFE, 0xFF) || Math.min(zeros[0], zeros[1]) > sample / 5;
        boolean little = startsWith(bytes, 0xFF, 0xFE, 0, 0) || Math.min(zeros[2], zeros[3]) > sample / 5;
        if (big || little) {
            return Optional.of("UTF-32");
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        boolean halves = Math.max(even, odd) > sample / 4 && Math.min(even, odd) < sample / 16 + 1;
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || halves
                ? Optional.of("UTF-16")
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
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
