package org.streetwise.print.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// A stream that remembers its failure, which the library hides in an exception of its own.
final class WatchedStream extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    WatchedStream(OutputStream out) {
        super(out);
    }

    /// Why the stream took no more; absent as long as it does.
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}
