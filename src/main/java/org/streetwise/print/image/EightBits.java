package org.streetwise.print.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.image.Png.Chunk;
import org.streetwise.print.image.Png.Ink;

/// Makes a PNG of eight bits from one of sixteen, row by row. If one colour is clear, an opacity follows each pixel,
/// because in eight bits other colours may become equal to it.
final class EightBits {
    private static final int BITS = 8;
    private static final int COLOUR_TYPE = 9;

    private final int samples;
    private final Optional<ByteRange> clear;
    private final byte[] eight;

    private EightBits(Png png) {
        samples = png.header().ink().samples();
        clear = png.body("tRNS").filter(png::fits);
        eight = new byte
                [(int) png.header().width() * (samples + clear.map(_ -> 1).orElse(0))];
    }

    /// @param png whole, not interlaced, and of sixteen bits
    static Png of(Png png) {
        EightBits bits = new EightBits(png);
        int step = bits.eight.length / (int) png.header().width();
        try (PngRows rows = new PngRows(png);
                RowPacker packer = new RowPacker(bits.eight.length, step)) {
            for (long y = 0; y < png.header().height(); y++) {
                packer.add(bits.of(ByteRange.of(rows.next())));
            }
            List<Chunk> chunks = new ArrayList<>();
            chunks.add(new Chunk("IHDR", header(png, step)));
            chunks.add(new Chunk("IDAT", ByteRange.of(packer.packed())));
            return new Png(chunks, Optional.empty());
        }
    }

    private byte[] of(ByteRange row) {
        int to = 0;
        for (int from = 0; from < row.length(); from += 2 * samples) {
            for (int i = 0; i < samples; i++) {
                eight[to++] = (byte) ((row.u16(from + 2 * i) * 255 + 32767) / 65535);
            }
            if (clear.isPresent()) {
                eight[to++] = (byte) (isClear(row, from, clear.get()) ? 0 : 255);
            }
        }
        return eight;
    }

    private boolean isClear(ByteRange row, int from, ByteRange colour) {
        return Arrays.equals(
                row.array(), from, from + 2 * samples, colour.array(), colour.start(), colour.start() + 2 * samples);
    }

    private static ByteRange header(Png png, int samples) {
        byte[] header = png.header().bytes().copy();
        header[BITS] = 8;
        header[COLOUR_TYPE] = (byte) Arrays.stream(Ink.values())
                .filter(ink -> ink != Ink.PALETTE && ink.samples() == samples)
                .findFirst()
                .orElseThrow()
                .number();
        return ByteRange.of(header);
    }
}
