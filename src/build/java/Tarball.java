import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Writes a folder as a compressed archive. Entries are sorted by name, have no owner and all have the same time, so
/// that the same files make the same bytes.
final class Tarball {
    // Headers and contents are padded to blocks of this many bytes (POSIX.1-1988, ustar interchange format).
    private static final int BLOCK = 512;

    private final OutputStream out;

    private Tarball(OutputStream out) {
        this.out = out;
    }

    /// @param name of the folder in the archive
    static void of(Path folder, String name, Path archive) throws IOException {
        try (OutputStream out =
                        new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)), 1 << 16);
                Stream<Path> files = Files.walk(folder)) {
            Tarball tarball = new Tarball(out);
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                tarball.add(
                        file, name + "/" + folder.relativize(file).toString().replace('\\', '/'));
            }
            out.write(new byte[2 * BLOCK]);
        }
    }

    private void add(Path file, String name) throws IOException {
        if (Files.isSymbolicLink(file)) {
            header(name, "0777", 0, '2', Files.readSymbolicLink(file).toString());
        } else if (Files.isDirectory(file)) {
            header(name.endsWith("/") ? name : name + "/", "0755", 0, '5', "");
        } else {
            long size = Files.size(file);
            header(name, Files.isExecutable(file) ? "0755" : "0644", size, '0', "");
            Files.copy(file, out);
            out.write(new byte[(int) (-size & (BLOCK - 1))]);
        }
    }

    private void header(String name, String mode, long size, char kind, String linked) throws IOException {
        byte[] header = new byte[BLOCK];
        put(header, 0, 100, name);
        put(header, 100, 8, "000" + mode);
        put(header, 108, 8, "0000000");
        put(header, 116, 8, "0000000");
        put(header, 124, 12, octal(size));
        put(header, 136, 12, octal(Distribution.TIME.getEpochSecond()));
        put(header, 148, 8, "        ");
        put(header, 156, 1, String.valueOf(kind));
        put(header, 157, 100, linked);
        put(header, 257, 8, "ustar\u000000");
        int sum = 0;
        for (byte each : header) {
            sum += each & 0xff;
        }
        put(header, 148, 8, String.format(Locale.ROOT, "%06o\u0000 ", sum));
        out.write(header);
    }

    private static String octal(long number) {
        return String.format(Locale.ROOT, "%011o", number);
    }

    private static void put(byte[] header, int from, int room, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > room) {
            throw new IllegalArgumentException("too long for an archive: " + text);
        }
        System.arraycopy(bytes, 0, header, from, bytes.length);
    }
}
