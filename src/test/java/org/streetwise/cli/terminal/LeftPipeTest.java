package org.streetwise.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LeftPipeTest {
    /// Refuses every byte.
    private static final class Closed extends OutputStream {
        private final String reason;
        private int tried;

        Closed(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            tried++;
            throw new IOException(reason);
        }
    }

    @Test
    void aReaderThatClosesThePipeIsNotAnError() {
        Closed left = new Closed("Broken pipe");
        PrintStream out = new PrintStream(new LeftPipe(left), true, StandardCharsets.UTF_8);

        out.println("een");
        out.println("twee");

        assertFalse(out.checkError());
        assertEquals(1, left.tried);
    }

    @Test
    void aFullDiskIsAnError() {
        PrintStream out =
                new PrintStream(new LeftPipe(new Closed("No space left on device")), true, StandardCharsets.UTF_8);

        out.println("een");

        assertTrue(out.checkError());
    }
}
