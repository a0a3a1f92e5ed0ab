package org.streetwise.print.pdf;

import java.util.Arrays;

/// Writes the syntax of content streams (ISO 32000-1, 7.3 and 7.8.2) from left to right: `/F0 9.5 Tf`. It writes white
/// space only where two words would otherwise run together.
final class Syntax {
    private static final int HUNDREDTHS = 100;
    private static final int THOUSANDTHS = 1000;
    private static final int LARGEST = 1_000_000_000;

    private byte[] bytes;
    private int length;

    /// @param room the number of bytes to begin with
    Syntax(int room) {
        bytes = new byte[room];
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /// Begins a dictionary.
    Syntax open() {
        return put('<').put('<');
    }

    /// Ends a dictionary.
    Syntax close() {
        return put('>').put('>');
    }

    /// A name of regular characters: the key of an entry, or a value.
    Syntax name(String name) {
        put('/');
        return raw(name);
    }

    Syntax integer(long number) {
        separate();
        digits(number);
        return this;
    }

    /// A number with up to two decimals.
    Syntax number(double number) {
        separate();
        decimals(Math.round(number * HUNDREDTHS), HUNDREDTHS);
        return this;
    }

    /// A number with up to three decimals.
    Syntax fine(double number) {
        separate();
        decimals(Math.round(number * THOUSANDTHS), THOUSANDTHS);
        return this;
    }

    /// A text string in UTF-16BE with a byte order mark, since PDFDocEncoding has other characters at some codes
    /// (7.9.2.2).
    Syntax text(String text) {
        put('(').octet(0xFE).octet(0xFF);
        for (int i = 0; i < text.length(); i++) {
            pair(text.charAt(i));
        }
        return put(')');
    }

    /// Two bytes of an open string, the upper one first.
    Syntax pair(int value) {
        return octet(value >> 8).octet(value);
    }

    /// A byte of an open string (7.3.4.2). A carriage return is escaped, or it would be read as a line feed.
    private Syntax octet(int value) {
        int b = value & 0xFF;
        return switch (b) {
            case '(', ')', '\\' -> put('\\').put(b);
            case '\r' -> put('\\').put('r');
            default -> put(b);
        };
    }

    /// An operator, and a line end after it.
    Syntax operator(String operator) {
        separate();
        return raw(operator).put('\n');
    }

    /// Bytes that are already in PDF's syntax.
    Syntax raw(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    Syntax put(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        bytes[length++] = (byte) b;
        return this;
    }

    /// Writes a space if the next word would run into the last one.
    private void separate() {
        if (length > 0) {
            switch (bytes[length - 1]) {
                case '<', '>', '[', ']', '(', ')', ' ', '\n' -> {}
                default -> put(' ');
            }
        }
    }

    private void digits(long number) {
        if (number < 0) {
            put('-');
        }
        long rest = Math.abs(number);
        long unit = 1;
        while (rest / unit >= 10) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            put('0' + (int) (rest / unit % 10));
        }
    }

    private void decimals(long number, int parts) {
        if (Math.abs(number) / parts > LARGEST) {
            throw new IllegalArgumentException("too large a number for a PDF: " + number);
        }
        if (number < 0) {
            put('-');
        }
        long rest = Math.abs(number);
        long whole = rest / parts;
        if (whole > 0 || rest == 0) {
            digits(whole);
        }
        long part = rest % parts;
        if (part > 0) {
            put('.');
            for (int unit = parts / 10; part > 0; unit /= 10) {
                put('0' + (int) (part / unit));
                part %= unit;
            }
        }
    }
}
