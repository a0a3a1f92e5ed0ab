package org.streetwise.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Decodes bytes as UTF-8 and lists the malformed ones.
public final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /// A decoded text.
    ///
    /// @param text without the byte order mark, with U+FFFD in place of each malformed sequence
    /// @param malformed in file order; empty if all bytes are valid UTF-8
    public record Decoded(String text, List<Malformed> malformed) {}

    /// Bytes that are not valid UTF-8.
    ///
    /// @param start offset of the first byte
    /// @param end offset just after the last byte
    /// @param offset of the U+FFFD that replaces them in the text, in UTF-16 code units
    public record Malformed(int start, int end, int offset) {}

    /// Decodes a whole file. A byte order mark at its start is dropped.
    public static Decoded decode(byte[] bytes) {
        int skipped = startsWithMark(bytes) ? MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
        CharBuffer out = CharBuffer.allocate(bytes.length - skipped + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        List<Malformed> malformed = new ArrayList<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            int start = in.position();
            in.position(start + result.length());
            malformed.add(new Malformed(start, in.position(), out.position()));
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        return new Decoded(out.flip().toString(), List.copyOf(malformed));
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}
