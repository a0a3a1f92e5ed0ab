package org.streetwise.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;

/// A stream whose reader may leave before the end, as `head` does. What is written after that is dropped without an
/// error.
final class LeftPipe extends OutputStream {
    // The message for EPIPE of the C library and of Windows.
    private static final String BROKEN = "Broken pipe";
    private static final String CLOSED = "The pipe is being closed";

    private final OutputStream out;
    private boolean left;

    LeftPipe(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            String said = String.valueOf(e.getMessage());
            if (!said.startsWith(BROKEN) && !said.startsWith(CLOSED)) {
                throw e;
            }
            left = true;
        }
    }
}
