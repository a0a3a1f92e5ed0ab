package org.streetwise.print.pdf;

import java.util.Arrays;

/// The syntax of content streams (ISO 32000-1, 7.3 and 7.8.2), written from left to right: `/F0 9.5 Tf`. White space
/// stands only where two words would run together.
final class Syntax {
    private static final int HUNDREDTHS = 100;
    private static final int THOUSANDTHS = 1000;
    private static final int LARGEST = 1_000_000_000;

    private byte[] bytes;
    private int length;

    Syntax() {
        this(256);
    }

    /// @param room for how many bytes there is room at first
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

    /// A number of two decimals, zeros at its end left out.
    Syntax number(double number) {
        separate();
        decimals(Math.round(number * HUNDREDTHS), HUNDREDTHS);
        return this;
    }

    /// A number of three decimals, zeros at its end left out.
    Syntax fine(double number) {
        separate();
        decimals(Math.round(number * THOUSANDTHS), THOUSANDTHS);
        return this;
    }

    /// A text string: UTF-16BE after its mark, for PDFDocEncoding has other characters at some codes (7.9.2.2).
    Syntax text(String text) {
        put('(').octet(0xFE).octet(0xFF);
        for (int i = 0; i < text.length(); i++) {
            pair(text.charAt(i));
        }
        return put(')');
    }

    /// Two bytes of a string that is open, the upper one first.
    Syntax pair(int value) {
        return octet(value >> 8).octet(value);
    }

    /// A byte of a string that is open (7.3.4.2). A line end of the Mac would be read as another.
    private Syntax octet(int value) {
        int b = value & 0xFF;
        return switch (b) {
            case '(', ')', '\\' -> put('\\').put(b);
            case '\r' -> put('\\').put('r');
            default -> put(b);
        };
    }

    /// An operator of a content stream, on its line.
    Syntax operator(String operator) {
        separate();
        return raw(operator).put('\n');
    }

    /// What is in PDF's syntax already.
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

    /// A space, where the next word would run into the last one.
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
