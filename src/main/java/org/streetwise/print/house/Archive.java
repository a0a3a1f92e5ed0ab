package org.streetwise.print.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.streetwise.diagnostic.Message;

/// The parts of a Word file. Only parts that can matter are unpacked, and only up to a limit on their total size.
///
/// @param names of all parts
/// @param parts XML and images
record Archive(Set<String> names, Map<String, byte[]> parts) {
    private static final int MOST_PARTS = 5_000;
    private static final int MOST_MB = 128;
    private static final int BUFFER = 1 << 16;

    static Archive of(byte[] file) throws UnusableDocument {
        if (!startsWith(file, "PK\u0003\u0004")) {
            throw OtherFile.of(file);
        }
        Map<String, byte[]> parts = new TreeMap<>();
        Map<String, Boolean> names = new LinkedHashMap<>();
        long room = (long) MOST_MB << 20;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() >= MOST_PARTS) {
                    throw new UnusableDocument(
                            path -> Message.of("reference-document.many-parts", "path", path, "limit", MOST_PARTS),
                            Message.of("reference-document.hint.make-anew"));
                }
                String name = entry.getName();
                byte[] bytes = unpacked(zip, room);
                room -= bytes.length;
                if (names.put(name, true) == null && matters(name)) {
                    parts.put(name, bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnusableDocument.damaged(path -> Message.of("reference-document.unpacking", "path", path));
        }
        return new Archive(names.keySet(), parts);
    }

    private static byte[] unpacked(ZipInputStream zip, long room) throws IOException, UnusableDocument {
        byte[] bytes = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - BUFFER));
        if (bytes.length > room) {
            throw new UnusableDocument(
                    path -> Message.of("reference-document.large-when-unpacked", "path", path, "limit", MOST_MB),
                    Message.of("reference-document.hint.keep-only"));
        }
        return bytes;
    }

    private static boolean matters(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.contains("/media/");
    }

    static boolean startsWith(byte[] file, String head) {
        byte[] wanted = head.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (i >= file.length || file[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// The parsed part of this name.
    Optional<XmlElement> read(String name) throws UnusableDocument {
        byte[] bytes = parts.get(name);
        return bytes == null ? Optional.empty() : Optional.of(PartReader.read(name, bytes));
    }

    /// Whether a part's name ends like this.
    boolean has(String ending) {
        return names.stream().anyMatch(name -> name.endsWith(ending));
    }
}
