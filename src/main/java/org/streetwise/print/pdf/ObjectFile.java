package org.streetwise.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// A file's objects and the table of where they are (ISO 32000-1, 7.5). Objects leave memory as they come, small ones
/// together in compressed streams (7.5.7); what stays is eight bytes for each.
final class ObjectFile {
    /// So many objects are compressed together.
    private static final int TOGETHER = 100;

    private static final int FIELDS = 1 + 5 + 2;
    private static final int PREDICTOR_UP = 2;

    private final OutputStream out;
    private final CRC32 sum = new CRC32();
    private final CRC32C otherSum = new CRC32C();
    private long written;
    /// Where each object is: its place in the file, or, less than zero, the stream that it is in and its place there.
    private long[] places = new long[1024];
    private int objects = 1;

    private final Syntax index = new Syntax();
    private final Syntax bodies = new Syntax();
    private int gathered;
    private int gathering;

    /// @param out stays open
    ObjectFile(OutputStream out) throws IOException {
        this.out = out;
        // The second line tells programs that move files that this one is no text (7.5.2).
        put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /// A number for an object that is written later.
    int reserve() {
        return reserve(1);
    }

    /// The first of several numbers in a row.
    int reserve(int count) {
        int first = objects;
        objects += count;
        if (objects > places.length) {
            places = Arrays.copyOf(places, Math.max(objects, 2 * places.length));
        }
        return first;
    }

    /// Writes an object that is no stream, and gives its number.
    int add(Syntax object) throws IOException {
        int number = reserve();
        write(number, object);
        return number;
    }

    /// Writes an object that is no stream.
    void write(int number, Syntax object) throws IOException {
        if (gathered == 0) {
            gathering = reserve();
        }
        places[number] = ~((long) gathering << 16 | gathered);
        index.integer(number).integer(bodies.length());
        bodies.raw(object).put('\n');
        gathered++;
        if (gathered == TOGETHER) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (gathered == 0) {
            return;
        }
        index.put('\n');
        Syntax entries = new Syntax()
                .name("Type")
                .name("ObjStm")
                .name("N")
                .integer(gathered)
                .name("First")
                .integer(index.length());
        index.raw(bodies);
        stream(gathering, entries, Deflated.of(index.buffer(), index.length()));
        index.clear();
        bodies.clear();
        gathered = 0;
    }

    /// Writes a stream, and gives its number.
    ///
    /// @param entries of its dictionary beside its length and filter
    int addStream(Syntax entries, byte[] deflated) throws IOException {
        int number = reserve();
        stream(number, entries, deflated);
        return number;
    }

    void stream(int number, Syntax entries, byte[] deflated) throws IOException {
        entries.name("Filter").name("FlateDecode");
        begin(number, entries.name("Length").integer(deflated.length));
        put(deflated);
        end();
    }

    /// Writes a stream that is not compressed, and gives its number.
    int addPlainStream(Syntax entries, byte[] bytes) throws IOException {
        int number = reserve();
        begin(number, entries.name("Length").integer(bytes.length));
        put(bytes);
        end();
        return number;
    }

    /// Writes an object as it is, a stream or not.
    void raw(int number, byte[] object) throws IOException {
        places[number] = written;
        put(new Syntax().integer(number).raw(" 0 obj\n").toByteArray());
        put(object);
        put("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void begin(int number, Syntax entries) throws IOException {
        places[number] = written;
        Syntax head = new Syntax().integer(number).raw(" 0 obj\n").open().raw(entries);
        put(head.close().raw("stream\n").toByteArray());
    }

    private void end() throws IOException {
        put("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    /// Ends the file.
    ///
    /// @param catalog the number of its catalog
    /// @param info the number of its information dictionary
    void close(int catalog, int info) throws IOException {
        flush();
        int table = reserve();
        long start = written;
        places[table] = start;
        String id = id();
        Syntax entries = new Syntax().name("Type").name("XRef").name("Size").integer(objects);
        entries.name("W").openArray().integer(1).integer(5).integer(2).closeArray();
        entries.name("DecodeParms").open().name("Predictor").integer(10 + PREDICTOR_UP);
        entries.name("Columns").integer(FIELDS).close();
        entries.name("Root").reference(catalog).name("Info").reference(info);
        entries.name("ID").openArray().raw(id).raw(id).closeArray();
        stream(table, entries, table());
        put(new Syntax().raw("startxref\n").integer(start).raw("\n%%EOF\n").toByteArray());
        out.flush();
    }

    /// Tells this file from others by what is in it (14.4), so that the same publication has the same bytes.
    private String id() {
        HexFormat hex = HexFormat.of();
        return "<" + hex.toHexDigits(sum.getValue(), 8) + hex.toHexDigits(otherSum.getValue(), 8)
                + hex.toHexDigits(written) + ">";
    }

    /// The cross-reference table (7.5.8.3), each row as its difference from the one above, which compresses better.
    private byte[] table() {
        byte[] rows = new byte[(1 + FIELDS) * objects];
        byte[] above = new byte[FIELDS];
        byte[] row = new byte[FIELDS];
        int at = 0;
        for (int number = 0; number < objects; number++) {
            fill(row, places[number]);
            rows[at++] = PREDICTOR_UP;
            for (int i = 0; i < FIELDS; i++) {
                rows[at++] = (byte) (row[i] - above[i]);
                above[i] = row[i];
            }
        }
        return Deflated.of(rows);
    }

    /// What is at no place is free: number 0 is, and so are those that were reserved in vain.
    private static void fill(byte[] row, long place) {
        long where = place < 0 ? ~place >> 16 : place;
        row[0] = (byte) (place == 0 ? 0 : place < 0 ? 2 : 1);
        for (int i = 0; i < 5; i++) {
            row[1 + i] = (byte) (where >> 8 * (4 - i));
        }
        int second = place == 0 ? 0xFFFF : place < 0 ? (int) (~place & 0xFFFF) : 0;
        row[6] = (byte) (second >> 8);
        row[7] = (byte) second;
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes, 0, bytes.length);
        sum.update(bytes, 0, bytes.length);
        otherSum.update(bytes, 0, bytes.length);
        written += bytes.length;
    }
}
