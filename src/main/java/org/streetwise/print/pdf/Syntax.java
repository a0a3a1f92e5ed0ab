package org.streetwise.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Objects in the syntax of PDF (ISO 32000-1, 7.3), written from left to right: `<</Type/Page/Parent 3 0 R>>`. White
/// space stands only where two words would run together.
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

    /// How many bytes there are so far.
    int length() {
        return length;
    }

    /// The buffer, of which the first [#length] bytes are written.
    byte[] buffer() {
        return bytes;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    void clear() {
        length = 0;
    }

    /// Begins a dictionary.
    Syntax open() {
        return put('<').put('<');
    }

    /// Ends a dictionary.
    Syntax close() {
        return put('>').put('>');
    }

    Syntax openArray() {
        return put('[');
    }

    Syntax closeArray() {
        return put(']');
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

    /// A reference to an object of the file.
    Syntax reference(int object) {
        return integer(object).raw(" 0 R");
    }

    Syntax truth() {
        separate();
        return raw("true");
    }

    /// A text string: UTF-16BE after its mark, for PDFDocEncoding has other characters at some codes (7.9.2.2).
    Syntax text(String text) {
        put('(').octet(0xFE).octet(0xFF);
        for (int i = 0; i < text.length(); i++) {
            pair(text.charAt(i));
        }
        return put(')');
    }

    /// A string of characters that ASCII has: a date, an address, a language.
    Syntax ascii(String text) {
        put('(');
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            octet(b);
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

    /// Sixteen bits as four hexadecimal digits.
    Syntax hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
        }
        return this;
    }

    /// An operator of a content stream, on its line.
    Syntax operator(String operator) {
        separate();
        return raw(operator).put('\n');
    }

    /// A number or string in PDF's syntax, apart from what is before it.
    Syntax word(String ascii) {
        separate();
        return raw(ascii);
    }

    /// What is in PDF's syntax already.
    Syntax raw(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    Syntax raw(Syntax other) {
        grow(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    Syntax put(int b) {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) b;
        return this;
    }

    private void grow(int by) {
        if (length + by > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + by));
        }
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
